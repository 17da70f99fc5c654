import * as z from 'zod'
import { bilingualSchema, type Finding, reportedFindingSchema } from './finding.js'
import { identifierSchema } from './identifier.js'

/** `empty`: the heading stands in the source with nothing under it; `absent`: no heading; `no-profile`: no fiche. */
export const sectionStateSchema = z.enum(['filled', 'empty', 'absent', 'no-profile'])
export type SectionState = z.infer<typeof sectionStateSchema>

const countsSchema = z.strictObject({ filled: z.int(), expected: z.int(), ratio: z.number() })

/** For each section of the template, what stands in the source. */
export const sectionStatesSchema = z.record(identifierSchema, sectionStateSchema)
export type SectionStates = z.infer<typeof sectionStatesSchema>

export const completenessSchema = z.strictObject({
  ...countsSchema.shape,
  occupations: z.array(
    z.strictObject({
      occupationId: z.string(),
      ...countsSchema.shape,
      sections: sectionStatesSchema,
    }),
  ),
})
export type Completeness = z.infer<typeof completenessSchema>

export const releaseLossSchema = z.strictObject({
  kind: z.enum(['occupation', 'profile', 'section', 'mapping']),
  occupationId: z.string(),
  /** The preferred label of the occupation. */
  label: z.string(),
  /** The id of the section, or the code of the mapping. */
  detail: z.string().nullable(),
})
export type ReleaseLoss = z.infer<typeof releaseLossSchema>

/** `dist/report.json`: every finding, counts a rule, completeness, and what the previous release had. */
export const reportSchema = z.strictObject({
  summary: bilingualSchema,
  counts: z.strictObject({ error: z.int(), warning: z.int(), info: z.int() }),
  rules: z.record(z.string(), z.int()),
  completeness: completenessSchema,
  previousRelease: z.strictObject({ version: z.string(), lost: z.array(releaseLossSchema) }).nullable(),
  findings: z.array(reportedFindingSchema),
})
export type Report = z.infer<typeof reportSchema>

/** The report before it has words: what validation found, as facts. */
export type ReportFacts = Omit<Report, 'summary' | 'findings'> & {
  occupations: { total: number; withoutProfile: number }
  findings: Finding[]
}
