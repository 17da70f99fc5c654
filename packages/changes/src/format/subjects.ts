import { type Language, wordsOf } from '@metiers/words'
import type { Change, Delta } from '../delta.js'

/** The changes of one subject: an occupation, a skill, the families, or the dataset (`id` and `label` are then null). */
export type Subject = { id: string | null; label: string; changes: Change[] }

/** The changes by what they are about, in the order of the delta. */
export function subjectsOf({ changes }: Delta, language: Language): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const change of changes) {
    const { id, label } = subjectOf(change, language)
    const key = id ?? `/${label}`
    const known = subjects.get(key)
    if (known) known.changes.push(change)
    else subjects.set(key, { id, label, changes: [change] })
  }
  return [...subjects.values()]
}

function subjectOf(
  { occupationId, label, kind }: Change,
  language: Language,
): { id: string | null; label: string } {
  if (occupationId !== null) return { id: occupationId, label: label ?? occupationId }
  const words = wordsOf(language).changes
  if (kind.startsWith('skill-')) return { id: null, label: words.skill(label ?? '') }
  const isGroup = label !== null || /^(?:sub)?family-/.test(kind)
  return { id: null, label: isGroup ? words.families(label) : words.dataset }
}

/** `3 changes, 1 breaking`. */
export function summaryOf({ changes, breaking }: Delta, language: Language): string {
  return wordsOf(language).changes.summary(changes.length, breaking)
}
