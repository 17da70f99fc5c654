import * as z from 'zod'
import type { FindingFacts, RuleId } from './finding-facts.js'
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

/** Another place that a finding is about: `first`, where what stands twice stands first. */
export const relatedPlaceSchema = z.strictObject({ role: z.enum(['first']), place: findingPlaceSchema })
export type RelatedPlace = z.infer<typeof relatedPlaceSchema>

/** What a rule found, as facts: `packages/words` says them. */
export type Finding<R extends RuleId = RuleId> = {
  [K in R]: {
    rule: K
    severity: Severity
    place: FindingPlace | null
    related: RelatedPlace[]
    occupationId: string | null
    facts: FindingFacts<K>
  }
}[R]

/** A sentence in both languages, in plain text. */
export const bilingualSchema = z.strictObject({ fr: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingualSchema>

/**
 * A finding as `report.json` has it: with its words, and with facts that only their rule knows, so that the report of an
 * earlier or later program can be read.
 */
export const reportedFindingSchema = z.strictObject({
  rule: z.string(),
  severity: severitySchema,
  message: bilingualSchema,
  advice: bilingualSchema,
  facts: z.record(z.string(), z.unknown()),
  place: findingPlaceSchema.nullable(),
  related: z.array(relatedPlaceSchema),
  occupationId: z.string().nullable(),
})
export type ReportedFinding = z.infer<typeof reportedFindingSchema>

/** What makes two findings the same one: rule, place and facts. Neither the words nor the severity belong to it. */
export function findingKey({
  rule,
  place,
  facts,
}: Pick<ReportedFinding, 'rule' | 'place' | 'facts'>): string {
  return JSON.stringify([rule, place, facts], sortKeys)
}

// The order of keys is that of who wrote them, and says nothing.
function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
