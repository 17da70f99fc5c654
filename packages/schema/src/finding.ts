import * as z from 'zod'
import { placeSchema } from './provenance.js'

/** From the most to the least important. */
export const severities = ['error', 'warning', 'info'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** A place in a named file: a source by its id, or a steward's file by its path. */
const sourceIdField = { sourceId: z.string() }
const [lines, cell, paragraph] = placeSchema.options
export const findingPlaceSchema = z.union([
  lines.extend(sourceIdField),
  cell.extend(sourceIdField),
  paragraph.extend(sourceIdField),
  z.strictObject(sourceIdField),
])
export type FindingPlace = z.infer<typeof findingPlaceSchema>

/** What a rule found: a message with a place and an advice, as data (compare a vfile message). */
export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: severitySchema,
  message: z.string(),
  place: findingPlaceSchema.nullable(),
  occupationId: z.string().nullable(),
  advice: z.string(),
})
export type Finding = z.infer<typeof findingSchema>
