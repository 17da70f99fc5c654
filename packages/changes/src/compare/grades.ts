import { type Draft, draft, type Subject } from './draft.js'
import { diffWords } from './words.js'

/** What is said of the level of an item, whatever names the item. */
export type Grade = { required: boolean; level: number | null; levelStatus: string; note: string | null }

/** Where the two grades of an item stand, below the subject; undefined on the side that has none. */
type GradePlace = { old?: string; new?: string }

/** What changed in the level of one item, and in the remark on it. `named`: what the item is called in each edition. */
export function compareGrade(
  subject: Subject,
  part: string,
  { old, now, below }: { old: Grade | null; now: Grade | null; below: GradePlace },
  named: { old: Record<string, string>; now: Record<string, string> },
): Draft[] {
  if (!old && !now) return []
  const values = {
    ...(old && { old: { ...named.old, ...requirementOf(old) } }),
    ...(now && { new: { ...named.now, ...requirementOf(now) } }),
  }
  if (!old || !now) return [draft(subject, { kind: 'competence-level-changed', part, below, ...values })]
  return [
    ...compareRequirement(subject, part, { old, now, below }, values),
    ...compareNote(subject, part, old.note, now.note, below),
  ]
}

// That an item is no more required says that it has no level either: one change, not two.
function compareRequirement(
  subject: Subject,
  part: string,
  { old, now, below }: { old: Grade; now: Grade; below: GradePlace },
  values: { old?: object; new?: object },
): Draft[] {
  if (old.required !== now.required)
    return [draft(subject, { kind: 'competence-required-changed', part, below, ...values })]
  if (old.level === now.level && old.levelStatus === now.levelStatus) return []
  return [draft(subject, { kind: 'competence-level-changed', part, below, ...values })]
}

function requirementOf({ required, level, levelStatus }: Grade) {
  return { required, level, levelStatus }
}

function compareNote(
  subject: Subject,
  part: string,
  old: string | null,
  now: string | null,
  place: GradePlace,
): Draft[] {
  if (old === now) return []
  const words = old !== null && now !== null ? { words: diffWords(old, now) } : {}
  const below = {
    ...(place.old !== undefined && { old: `${place.old}/note` }),
    ...(place.new !== undefined && { new: `${place.new}/note` }),
  }
  return [draft(subject, { kind: 'competence-note-changed', part, below, old, new: now, ...words })]
}
