import {
  type FindingPlace,
  identifierSchema,
  type StatedMistake,
  sayMistake,
  skillKey,
  skillTypeSchema,
  skillTypes,
  textKey,
  textSchema,
  type ValueMistake,
  versionSchema,
} from '@metiers/schema'
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

const skillEntrySchema = entrySchema.extend({ type: skillTypeSchema })

const fileSchema = z
  .strictObject({
    occupations: z.array(entrySchema).default([]),
    skills: z.array(skillEntrySchema).default([]),
  })
  .superRefine(({ occupations, skills }, context) => {
    noteMistakes('occupations', occupations, textKey, context)
    // The same words may be a skill and knowledge.
    for (const type of skillTypes) {
      const keyOf = (label: string) => skillKey(type, label)
      noteMistakes('skills', skills, keyOf, context, ({ type: own }) => own === type)
    }
  })

/** The lists of the registry, by their keys in the file. */
export type RegistryList = keyof z.infer<typeof fileSchema>

/** What entries of one list claim that others do, and replacements that lead nowhere. */
function noteMistakes<E extends z.infer<typeof entrySchema>>(
  list: RegistryList,
  entries: readonly E[],
  keyOf: (label: string) => string,
  context: z.RefinementCtx,
  isOwn: (entry: E) => boolean = () => true,
): void {
  const note = (index: number, key: string, mistake: ValueMistake) => {
    const params: StatedMistake = { mistake }
    context.addIssue({ code: 'custom', path: [list, index, key], message: sayMistake(mistake), params })
  }
  const ids = new Map<string, number>()
  const labels = new Map<string, string>()
  const formerLabels = new Map<string, string>()
  for (const [index, entry] of entries.entries()) {
    const { id, label, deprecation } = entry
    if (!isOwn(entry)) {
      ids.set(id, index)
      continue
    }
    if (ids.has(id)) note(index, 'id', { is: 'id-twice', id })
    ids.set(id, index)
    if (deprecation?.replacedBy.includes(id)) note(index, 'deprecation', { is: 'replaces-itself' })
    if (deprecation) continue
    const owner = labels.get(keyOf(label))
    if (owner !== undefined) note(index, 'label', { is: 'label-twice', label, owner })
    labels.set(keyOf(label), id)
    for (const former of entry.formerLabels) {
      const other = formerLabels.get(keyOf(former))
      if (other !== undefined && other !== id) {
        note(index, 'formerLabels', { is: 'former-label-twice', label: former, owner: other })
      }
      formerLabels.set(keyOf(former), id)
    }
  }
  for (const [index, entry] of entries.entries()) {
    const replacements = (isOwn(entry) && entry.deprecation?.replacedBy) || []
    const again = replacements.find((id, at) => replacements.indexOf(id) < at)
    if (again !== undefined) note(index, 'deprecation', { is: 'replaced-twice', id: again })
  }
  const own = entries.filter(isOwn)
  const circle = circleOf(new Map(own.map(({ id, deprecation }) => [id, deprecation?.replacedBy ?? []])))
  if (circle === null) return
  note(ids.get(circle[0] ?? '') ?? 0, 'deprecation', { is: 'circle', ids: circle })
}

/**
 * The first ids that are replaced by each other in a circle, from one of them back to itself: whoever follows them comes
 * to no occupation. Null where there is none. Each id is walked once.
 */
function circleOf(replacements: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  for (const start of replacements.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    const waiting = [{ id: start, depth: 0 }]
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      for (const left of path.splice(step.depth)) {
        onPath.delete(left)
        done.add(left)
      }
      if (onPath.has(step.id)) return [...path.slice(path.indexOf(step.id)), step.id]
      if (done.has(step.id)) continue
      path.push(step.id)
      onPath.add(step.id)
      for (const id of replacements.get(step.id) ?? []) waiting.push({ id, depth: path.length })
    }
    for (const left of path) done.add(left)
  }
  return null
}

/** An id that was published: its label, its first and last release, and what became of it. */
export type RegisteredId = z.infer<typeof entrySchema> & { place: FindingPlace }

/** The same of a skill, with its type. */
export type RegisteredSkill = z.infer<typeof skillEntrySchema> & { place: FindingPlace }

/**
 * `identifiers.yaml`: every id that was ever published. `isKept` is false where a folder has no such file. What replaces an
 * id may be new, and in the sources only.
 */
export type IdentifierRegistry = {
  isKept: boolean
  entries: readonly RegisteredId[]
  skills: readonly RegisteredSkill[]
}

export const noIdentifiers: IdentifierRegistry = { isKept: false, entries: [], skills: [] }

/** Reads `identifiers.yaml`. Throws `UnreadableInput` with the line of a mistake. */
export function parseIdentifiers(text: string, path: string): IdentifierRegistry {
  const { value, lineOf } = parseYamlFile(text, path, fileSchema)
  const placed = <E>(list: RegistryList, entries: readonly E[]) =>
    entries.map((entry, index) => {
      const line = lineOf([list, index])
      return { ...entry, place: { lines: [line, line] satisfies [number, number], sourceId: path } }
    })
  return {
    isKept: true,
    entries: placed('occupations', value.occupations),
    skills: placed('skills', value.skills),
  }
}

/**
 * The id that a label has by the registry: that of the entry with this label, else of the one that had it before,
 * else of a deprecated one. Undefined for a label that was never published.
 */
export function registeredIdOf({
  entries,
}: Pick<IdentifierRegistry, 'entries'>): (label: string) => string | undefined {
  const ids = new Map<string, string>()
  const note = (label: string, id: string) => {
    const key = textKey(label)
    if (!ids.has(key)) ids.set(key, id)
  }
  const live = entries.filter(({ deprecation }) => !deprecation)
  for (const { label, id } of live) note(label, id)
  for (const { formerLabels, id } of live) for (const former of formerLabels) note(former, id)
  for (const { label, id } of entries) note(label, id)
  return label => ids.get(textKey(label))
}
