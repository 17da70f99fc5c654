import type { Change, Delta, WordRun } from '@metiers/changes'
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

/** A change as runs of text: word by word where the delta has that, else the old value and the new one. */
export function changedRuns({ words, old, new: now }: Pick<Change, 'words' | 'old' | 'new'>): WordRun[] {
  if (words) return words
  const [before, after] = [changedValue(old), changedValue(now)]
  const same = before !== undefined && before === after ? before : undefined
  if (same !== undefined) return [{ op: 'equal', text: same }, ...replaced(levelOf(old), levelOf(now), ' ')]
  return replaced(before, after, '')
}

function replaced(before: string | undefined, after: string | undefined, lead: string): WordRun[] {
  if (before === after) return []
  const runs: WordRun[] = lead === '' ? [] : [{ op: 'equal', text: lead }]
  if (before !== undefined) runs.push({ op: 'removed', text: before })
  if (before !== undefined && after !== undefined) runs.push({ op: 'equal', text: ' ' })
  if (after !== undefined) runs.push({ op: 'added', text: after })
  return runs
}

/** A changed value in words: a text as it is, a thing by its name; undefined for what has none. */
export function changedValue(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  for (const name of ['label', 'category', 'code', 'text']) {
    const named = propertyOf(value, name)
    if (typeof named === 'string') return named
  }
  return undefined
}

function levelOf(value: unknown): string | undefined {
  const level = propertyOf(value, 'level')
  return typeof level === 'number' ? String(level) : undefined
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
