import * as z from 'zod'
import { identifierSchema } from './identifier.js'
import { textSchema } from './text.js'

/** An occupation that a profile names as near: its label as stated, and its id where the label resolves. */
export const relatedOccupationSchema = z
  .strictObject({ label: textSchema, occupationId: identifierSchema.nullable() })
  .meta({ id: 'RelatedOccupation' })
export type RelatedOccupation = z.infer<typeof relatedOccupationSchema>
