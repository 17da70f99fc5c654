import type { RelatedOccupation } from '@metiers/schema'
import { type Draft, draft, type Subject } from './draft.js'
import { compareItems } from './items.js'

/** What changed in a list of occupations that a profile names: their labels, and which occupation each leads to. */
export function compareRelated(
  subject: Subject,
  { part, below }: { part: string; below: string },
  old: RelatedOccupation[],
  now: RelatedOccupation[],
): Draft[] {
  return compareItems(subject, old, now, {
    part,
    below,
    textOf: ({ label }) => label,
    textBelow: '/label',
    within: (before, after, place) =>
      before.occupationId === after.occupationId
        ? []
        : [draft(subject, { kind: 'item-link-changed', part, below: place, old: before, new: after })],
  })
}
