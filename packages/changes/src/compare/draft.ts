import type { Change } from '../delta.js'

/** A change before its rule is looked up. `isLast`: nothing of its kind is left. */
export type Draft = Omit<Change, 'breaking' | 'level' | 'rule' | 'partLabels'> & { isLast?: boolean }

/** What changes are found in: an occupation, a group or the dataset (its pointers are then empty). */
export type Subject = {
  occupationId: string | null
  label: string | null
  at: { old: string; new: string }
}

/** What a change says beside its subject: where below the subject it stands, and the two values. */
type Said = Pick<Change, 'kind' | 'part'> & {
  old?: unknown
  new?: unknown
  /** Below the subject's pointer, in each edition; undefined where it is not there. */
  below: { old?: string; new?: string }
  words?: Change['words']
  isLast?: boolean
}

/** A change of a subject. */
export function draft(subject: Subject, { below, kind, part, words, isLast, ...values }: Said): Draft {
  const { occupationId, label, at } = subject
  return {
    kind,
    part,
    occupationId,
    label,
    pointer: {
      old: below.old === undefined ? null : at.old + below.old,
      new: below.new === undefined ? null : at.new + below.new,
    },
    old: values.old ?? null,
    new: values.new ?? null,
    ...(words && { words }),
    ...(isLast && { isLast }),
  }
}

/** The same place below the subject in both editions. */
export function both(below: string): { old: string; new: string } {
  return { old: below, new: below }
}
