import { type FindingPlace, identifierSchema, textSchema } from '@metiers/schema'
import { z } from 'zod'
import { parseYamlFile } from './yaml-file.js'

const because = textSchema.describe('why it was decided so')

export const decisionsSchema = z.strictObject({
  abbreviations: z.array(z.strictObject({ text: textSchema, standsFor: textSchema, because })).default([]),
  aliases: z.array(z.strictObject({ text: textSchema, occupation: identifierSchema, because })).default([]),
  labels: z.array(z.strictObject({ text: textSchema, label: textSchema, because })).default([]),
  englishLabels: z
    .array(z.strictObject({ occupation: identifierSchema, label: textSchema, because }))
    .default([]),
  skillAliases: z.array(z.strictObject({ text: textSchema, skill: identifierSchema, because })).default([]),
  identifiers: z.array(z.strictObject({ text: textSchema, id: identifierSchema, because })).default([]),
  corrections: z
    .array(z.strictObject({ text: textSchema, occupation: identifierSchema, value: textSchema, because }))
    .default([]),
})
type DecisionsFile = z.infer<typeof decisionsSchema>
export type DecisionKind = keyof DecisionsFile

/** One decision, with its place in the file. */
export type Decision<K extends DecisionKind> = DecisionsFile[K][number] & { kind: K; place: FindingPlace }

/** `decisions.yaml`: how a steward settles what a source leaves open, each decision naming the text it settles. */
export type Decisions = { [K in DecisionKind]: Decision<K>[] }

export const noDecisions: Decisions = {
  abbreviations: [],
  aliases: [],
  labels: [],
  englishLabels: [],
  skillAliases: [],
  identifiers: [],
  corrections: [],
}

/** Reads `decisions.yaml`. Throws `UnreadableInput` with the line of a mistake. */
export function parseDecisions(text: string, path: string): Decisions {
  const { value, lineOf } = parseYamlFile(text, path, decisionsSchema)
  const placed = <K extends DecisionKind>(kind: K, list: DecisionsFile[K]): Decision<K>[] =>
    list.map((decision, index) => {
      const line = lineOf([kind, index])
      return { ...decision, kind, place: { lines: [line, line], sourceId: path } }
    })
  return {
    abbreviations: placed('abbreviations', value.abbreviations),
    aliases: placed('aliases', value.aliases),
    labels: placed('labels', value.labels),
    englishLabels: placed('englishLabels', value.englishLabels),
    skillAliases: placed('skillAliases', value.skillAliases),
    identifiers: placed('identifiers', value.identifiers),
    corrections: placed('corrections', value.corrections),
  }
}
