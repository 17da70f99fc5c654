import type { Change, Delta } from '@metiers/changes'
import { grouped } from './grouped'

/** So many changes of an edition are shown; all of them are in its files. */
const shownChanges = 400

/** The changes by what they are about: an occupation, a family by its label, or the dataset (undefined). */
export function changesBySubject({ changes }: Delta): {
  subjects: { label: string | undefined; occupationId: string | undefined; changes: Change[] }[]
  more: number
} {
  const groups = grouped(
    changes.slice(0, shownChanges),
    ({ occupationId, label }) => `${occupationId} ${label}`,
  )
  const subjects = [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    return [
      { label: first.label ?? undefined, occupationId: first.occupationId ?? undefined, changes: group },
    ]
  })
  return { subjects, more: Math.max(0, changes.length - shownChanges) }
}

/** A changed value in words: a text as it is, a thing by its name; undefined for what has none. */
export function changedValue(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of ['label', 'category', 'code', 'text', 'id'] as const) {
    const named: unknown = Reflect.get(value, name)
    if (typeof named === 'string') return named
  }
  return undefined
}
