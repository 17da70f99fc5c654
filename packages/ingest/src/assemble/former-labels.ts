import { sameText, textKey } from '@metiers/schema'
import type { IdentifierRegistry, RegisteredId } from '../steward/identifiers.js'
import type { Draft } from './context.js'

/**
 * The labels that each occupation had in earlier releases, and those of occupations that it alone has taken the place of,
 * by id, in the order of the registry: whoever knows it by one of them finds it. One that is the same text as its label
 * now is none, nor is one that names another occupation now.
 */
export function formerLabels(
  { entries }: Pick<IdentifierRegistry, 'entries'>,
  drafts: readonly Pick<Draft, 'id' | 'label'>[],
): (id: string, label: string) => string[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const current = new Map(drafts.map(draft => [textKey(draft.label), draft.id]))
  const taken = takenLabels(entries)
  return (id, label) => {
    const entry = byId.get(id)
    const former = [...(entry ? labelsOf(entry) : []), ...(taken.byId.get(id) ?? [])]
    return [...new Set(former)].filter(text => {
      const owner = current.get(textKey(text))
      return !sameText(text, label) && (owner === undefined || owner === id)
    })
  }
}

/** The id of the one occupation that took the place of what had a label; undefined where none did, or several. */
export function successorByLabel({
  entries,
}: Pick<IdentifierRegistry, 'entries'>): (label: string) => string | undefined {
  const { byKey } = takenLabels(entries)
  return label => byKey.get(textKey(label))
}

/**
 * The labels of what is out of use, by the occupation in use that alone took its place, directly or after others. A label
 * that would lead to two occupations leads to none, and one that an occupation in use had itself leads to no other.
 */
function takenLabels(entries: readonly RegisteredId[]): {
  byId: ReadonlyMap<string, readonly string[]>
  byKey: ReadonlyMap<string, string>
} {
  const own = new Set(
    entries.flatMap(({ formerLabels: former, deprecation }) => (deprecation ? [] : former.map(textKey))),
  )
  const successorOf = soleSuccessors(entries)
  const taken = entries.flatMap(entry => {
    const id = entry.deprecation ? successorOf(entry.id) : null
    if (id === null) return []
    return labelsOf(entry).flatMap(label => (own.has(textKey(label)) ? [] : [{ label, id }]))
  })
  const owners = new Map<string, string | null>()
  for (const { label, id } of taken) {
    const key = textKey(label)
    owners.set(key, (owners.has(key) ? owners.get(key) : id) === id ? id : null)
  }
  const byId = new Map<string, string[]>()
  const byKey = new Map<string, string>()
  for (const { label, id } of taken) {
    if (owners.get(textKey(label)) !== id) continue
    byKey.set(textKey(label), id)
    const labels = byId.get(id)
    if (labels) labels.push(label)
    else byId.set(id, [label])
  }
  return { byId, byKey }
}

/** Where the replacements of an id end, each by one other; null where they part or end. Each id is walked once. */
function soleSuccessors(entries: readonly RegisteredId[]): (id: string) => string | null {
  const next = new Map(entries.map(({ id, deprecation }) => [id, deprecation?.replacedBy]))
  const ends = new Map<string, string | null>()
  return start => {
    const path: string[] = []
    let id: string | null = start
    // The registry has no circle.
    while (id !== null && !ends.has(id)) {
      path.push(id)
      const by = next.get(id)
      if (by) id = by.length === 1 ? (by[0] ?? null) : null
      else ends.set(id, id)
    }
    const end = id === null ? null : (ends.get(id) ?? null)
    for (const each of path) ends.set(each, end)
    return end
  }
}

function labelsOf({ formerLabels, label }: RegisteredId): string[] {
  return [...new Set([...formerLabels, label])]
}
