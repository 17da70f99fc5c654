import type { BehaviouralCompetence } from '@metiers/schema'
import type { Draft, Subject } from './draft.js'
import { compareGrade } from './grades.js'
import { compareItems } from './items.js'

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
    within: (old, now, below) =>
      compareGrade(
        subject,
        part,
        { old, now, below },
        { old: { category: old.category }, now: { category: now.category } },
      ),
  })
}
