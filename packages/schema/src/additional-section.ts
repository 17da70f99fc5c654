import * as z from 'zod'
import { identifierSchema } from './identifier.js'
import { gradedValueSchema } from './level.js'
import { relatedOccupationSchema } from './related-occupation.js'
import { textListSchema, textSchema } from './text.js'

/** What a section of the steward's own holds, by its kind. Null or empty where the fiche says nothing there. */
export const additionalSectionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('label'), value: textSchema.nullable() }),
    z.strictObject({ kind: z.literal('labels'), value: textListSchema }),
    z.strictObject({ kind: z.literal('text'), value: textSchema.nullable() }),
    z.strictObject({ kind: z.literal('list'), value: textListSchema }),
    z.strictObject({ kind: z.literal('codes'), value: textListSchema }),
    z.strictObject({ kind: z.literal('occupations'), value: z.array(relatedOccupationSchema) }),
    z.strictObject({ kind: z.literal('graded-list'), value: z.array(gradedValueSchema) }),
  ])
  .meta({ id: 'AdditionalSection' })
export type AdditionalSection = z.infer<typeof additionalSectionSchema>

/** The sections of the steward's own template, by their ids. */
export const additionalSectionsSchema = z.record(identifierSchema, additionalSectionSchema)
