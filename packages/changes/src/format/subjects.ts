import type { Change, Delta } from '../delta.js'

/** The changes of one subject: an occupation, the families, or the dataset (`id` and `label` are then null). */
export type Subject = { id: string | null; label: string; changes: Change[] }

/** The changes by what they are about, in the order of the delta. */
export function subjectsOf({ changes }: Delta): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const change of changes) {
    const { id, label } = subjectOf(change)
    const key = id ?? `/${label}`
    const known = subjects.get(key)
    if (known) known.changes.push(change)
    else subjects.set(key, { id, label, changes: [change] })
  }
  return [...subjects.values()]
}

function subjectOf({ occupationId, label, kind }: Change): { id: string | null; label: string } {
  if (occupationId !== null) return { id: occupationId, label: label ?? occupationId }
  const isGroup = label !== null || /^(?:sub)?family-/.test(kind)
  return { id: null, label: isGroup ? `Families: ${label}` : 'The dataset' }
}

/** `3 changes, 1 of them breaking`. */
export function summaryOf({ changes, breaking }: Delta): string {
  if (changes.length === 0) return 'no change'
  const many = changes.length === 1 ? '1 change' : `${changes.length} changes`
  return `${many}, ${breaking === 0 ? 'none breaking' : `${breaking} breaking`}`
}
