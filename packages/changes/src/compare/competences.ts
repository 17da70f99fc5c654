import type { BehaviouralCompetence } from '@metiers/schema'
import { type Draft, draft, type Subject } from './draft.js'
import { compareItems } from './items.js'
import { diffWords } from './words.js'

const part = 'behavioural-competences'

/** What changed in the table of behavioural competences: its rows, and in each row whether, how far and how it is required. */
export function compareCompetences(
  subject: Subject,
  old: BehaviouralCompetence[],
  now: BehaviouralCompetence[],
): Draft[] {
  return compareItems(subject, old, now, {
    part,
    below: '/profile/behaviouralCompetences',
    textOf: ({ category }) => category,
    textBelow: '/category',
    within: (before, after, place) => [
      ...compareRequirement(subject, before, after, place),
      ...compareNote(subject, before, after, place),
    ],
  })
}

// That a row is no more required says that it has no level either: one change, not two.
function compareRequirement(
  subject: Subject,
  old: BehaviouralCompetence,
  now: BehaviouralCompetence,
  below: { old: string; new: string },
): Draft[] {
  const values = { old: requirementOf(old), new: requirementOf(now) }
  if (old.required !== now.required) {
    return [draft(subject, { kind: 'competence-required-changed', part, below, ...values })]
  }
  if (old.level === now.level && old.levelStatus === now.levelStatus) return []
  return [draft(subject, { kind: 'competence-level-changed', part, below, ...values })]
}

function requirementOf({ category, required, level, levelStatus }: BehaviouralCompetence) {
  return { category, required, level, levelStatus }
}

function compareNote(
  subject: Subject,
  old: BehaviouralCompetence,
  now: BehaviouralCompetence,
  place: { old: string; new: string },
): Draft[] {
  if (old.note === now.note) return []
  const words = old.note !== null && now.note !== null ? { words: diffWords(old.note, now.note) } : {}
  const below = { old: `${place.old}/note`, new: `${place.new}/note` }
  const said = { kind: 'competence-note-changed', part, below, old: old.note, new: now.note } as const
  return [draft(subject, { ...said, ...words })]
}
