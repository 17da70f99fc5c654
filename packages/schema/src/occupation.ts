import * as z from 'zod'
import { deprecationSchema } from './deprecation.js'
import { identifierSchema, subfamilyIdSchema } from './identifier.js'
import { iriSchema } from './iri.js'
import { conceptMappingSchema } from './mapping.js'
import { occupationProfileSchema } from './profile.js'
import { textListSchema, textSchema } from './text.js'

const frenchLabelSchema = z.strictObject({ fr: textSchema })
/** The English label is there only where one is stated as the preferred one. */
const preferredLabelSchema = z.strictObject({ fr: textSchema, en: textSchema.optional() })

/** A sub-family, an ESCO occupation group below a family. Its id is `family/subfamily`. */
export const occupationSubfamilySchema = z
  .strictObject({
    id: subfamilyIdSchema,
    iri: iriSchema,
    preferredLabel: frenchLabelSchema,
    sourceLabel: textSchema,
  })
  .meta({ id: 'OccupationSubfamily' })
export type OccupationSubfamily = z.infer<typeof occupationSubfamilySchema>

/** A family, an ESCO occupation group. `sourceLabel` is as written, `preferredLabel` in sentence case. */
export const occupationFamilySchema = z
  .strictObject({
    id: identifierSchema,
    iri: iriSchema,
    preferredLabel: frenchLabelSchema,
    sourceLabel: textSchema,
    subfamilies: z.array(occupationSubfamilySchema),
  })
  .meta({ id: 'OccupationFamily' })
export type OccupationFamily = z.infer<typeof occupationFamilySchema>

/**
 * A métier: esco:Occupation, skos:Concept. `profile` is null where no fiche exists; `deprecation` is there only where no
 * source has the occupation any more.
 */
export const occupationSchema = z
  .strictObject({
    id: identifierSchema,
    iri: iriSchema,
    preferredLabel: preferredLabelSchema,
    alternativeLabels: z.strictObject({ fr: textListSchema, en: textListSchema }),
    hiddenLabels: z.strictObject({ fr: textListSchema }),
    familyId: identifierSchema.nullable(),
    subfamilyId: subfamilyIdSchema.nullable(),
    profile: occupationProfileSchema.nullable(),
    mappings: z.array(conceptMappingSchema),
    deprecation: deprecationSchema.optional(),
  })
  .meta({ id: 'Occupation' })
export type Occupation = z.infer<typeof occupationSchema>
