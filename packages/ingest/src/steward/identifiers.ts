import { type FindingPlace, identifierOf, identifierSchema, textSchema, versionSchema } from '@metiers/schema'
import { z } from 'zod'
import { parseYamlFile } from './yaml-file.js'

const entrySchema = z.strictObject({
  id: identifierSchema,
  label: textSchema,
  first: versionSchema,
  last: versionSchema,
  formerLabels: z.array(textSchema).default([]),
  deprecation: z
    .strictObject({
      // Absent until the release that it is first in has a number.
      since: versionSchema.optional(),
      replacedBy: z.array(identifierSchema).default([]),
      because: textSchema,
    })
    .optional(),
})

const fileSchema = z
  .strictObject({ occupations: z.array(entrySchema).default([]) })
  .superRefine(({ occupations }, context) => {
    const mistake = (index: number, key: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['occupations', index, key], message })
    const ids = new Map<string, number>()
    const labels = new Map<string, string>()
    const formerLabels = new Map<string, string>()
    for (const [index, { id, label, deprecation, ...entry }] of occupations.entries()) {
      if (ids.has(id)) mistake(index, 'id', `the id "${id}" is there twice`)
      ids.set(id, index)
      if (deprecation?.replacedBy.includes(id)) mistake(index, 'deprecation', 'an id cannot replace itself')
      if (deprecation) continue
      const owner = labels.get(identifierOf(label))
      if (owner !== undefined) mistake(index, 'label', `"${label}" is the label of "${owner}" too`)
      labels.set(identifierOf(label), id)
      for (const former of entry.formerLabels) {
        const other = formerLabels.get(identifierOf(former))
        if (other !== undefined && other !== id) {
          mistake(index, 'formerLabels', `"${former}" is a former label of "${other}" too`)
        }
        formerLabels.set(identifierOf(former), id)
      }
    }
    for (const [index, { deprecation }] of occupations.entries()) {
      const unknown = deprecation?.replacedBy.find(id => !ids.has(id))
      if (unknown !== undefined) mistake(index, 'deprecation', `"${unknown}" is no id of this file`)
    }
  })

/** An id that was published: its label, its first and last release, and what became of it. */
export type RegisteredId = z.infer<typeof entrySchema> & { place: FindingPlace }

/** `identifiers.yaml`: every id that was ever published. `isKept` is false where a folder has no such file. */
export type IdentifierRegistry = { isKept: boolean; entries: readonly RegisteredId[] }

export const noIdentifiers: IdentifierRegistry = { isKept: false, entries: [] }

/** Reads `identifiers.yaml`. Throws `UnreadableInput` with the line of a mistake. */
export function parseIdentifiers(text: string, path: string): IdentifierRegistry {
  const { value, lineOf } = parseYamlFile(text, path, fileSchema)
  const entries = value.occupations.map((entry, index) => {
    const line = lineOf(['occupations', index])
    return { ...entry, place: { lines: [line, line] satisfies [number, number], sourceId: path } }
  })
  return { isKept: true, entries }
}

/**
 * The id that a label has by the registry: that of the entry with this label, else of the one that had it before,
 * else of a deprecated one. Undefined for a label that was never published.
 */
export function registeredIdOf({ entries }: IdentifierRegistry): (label: string) => string | undefined {
  const ids = new Map<string, string>()
  const note = (label: string, id: string) => {
    const key = identifierOf(label)
    if (!ids.has(key)) ids.set(key, id)
  }
  const live = entries.filter(({ deprecation }) => !deprecation)
  for (const { label, id } of live) note(label, id)
  for (const { formerLabels, id } of live) for (const former of formerLabels) note(former, id)
  for (const { label, id } of entries) note(label, id)
  return label => ids.get(identifierOf(label))
}
