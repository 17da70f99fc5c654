import * as z from 'zod'
import { mappingFields, reviewFields } from './mapping.js'
import { textSchema } from './text.js'

const { appellationCode: _code, appellationLabel: _label, ...evidenceFields } = mappingFields

/** A fiche of ROME for which the item is at the heart of the job, with ROME's word for it. */
const coreSchema = z
  .strictObject({ code: z.string().regex(/^[A-N][0-9]{4}$/), core: textSchema })
  .meta({ id: 'CoreOf' })

/**
 * Of ROME: a competence or a savoir, by its OGR code, in a version such as `4.0-60`. `category` is its enjeu or category
 * in that version, `coreOf` the fiches for which it is at the heart of the job, as far as the steward's file states them.
 */
const romeFields = {
  ...evidenceFields,
  code: z.string().regex(/^\d+$/),
  category: textSchema.optional(),
  coreOf: z.array(coreSchema).min(1).optional(),
}

/** Of ESCO: a skill, by its URI, in a version such as `1.2.0`. */
const escoFields = {
  ...evidenceFields,
  scheme: z.literal('esco'),
  schemeVersion: z.string().regex(/^\d+\.\d+(?:\.\d+)?$/),
  code: z.string().regex(/^http:\/\/data\.europa\.eu\/esco\/skill\/[A-Za-z0-9.-]+$/),
}

const proposed = { status: z.literal('proposed') }
const confirmed = { status: z.literal('confirmed'), ...reviewFields }

/**
 * A steward's mapping of a skill to a concept of ROME or of ESCO (SSSOM), with the same evidence as that of an occupation:
 * `proposed` until a named person has reviewed it on a date.
 */
export const skillMappingSchema = z
  .discriminatedUnion('scheme', [
    z.discriminatedUnion('status', [
      z.strictObject({ ...romeFields, ...proposed }),
      z.strictObject({ ...romeFields, ...confirmed }),
    ]),
    z.discriminatedUnion('status', [
      z.strictObject({ ...escoFields, ...proposed }),
      z.strictObject({ ...escoFields, ...confirmed }),
    ]),
  ])
  .meta({ id: 'SkillMapping' })
export type SkillMapping = z.infer<typeof skillMappingSchema>
