import type { GradedItem, GradedValue, OccupationProfile } from '@metiers/schema'
import type { Draft, Subject } from './draft.js'
import { compareGrade } from './grades.js'
import { compareItems } from './items.js'

/** What changed in a list whose items a template grades: its texts, and the level of each that both editions have. */
export function compareGradable(
  subject: Subject,
  part: GradedItem['section'],
  old: OccupationProfile,
  now: OccupationProfile,
): Draft[] {
  const grades = { old: gradesOf(old, part), now: gradesOf(now, part) }
  const compareLabels = (before: string, after: string): Draft[] => {
    const [was, is] = [grades.old.get(before), grades.now.get(after)]
    const below = { ...(was && { old: was.pointer }), ...(is && { new: is.pointer }) }
    return compareGrade(
      subject,
      part,
      { old: was?.item ?? null, now: is?.item ?? null, below },
      { old: { label: before }, now: { label: after } },
    )
  }
  return compareItems(subject, old[part], now[part], {
    part,
    below: `/profile/${part}`,
    textOf: text => text,
    textBelow: '',
    within: compareLabels,
  })
}

function gradesOf({ gradedItems }: OccupationProfile, section: GradedItem['section']) {
  return new Map(
    gradedItems.flatMap((item, at) =>
      item.section === section
        ? [[item.label, { item, pointer: `/profile/gradedItems/${at}` }] as const]
        : [],
    ),
  )
}

/** What changed in a list of items that each have a level. */
export function compareGradedList(
  subject: Subject,
  { part, below }: { part: string; below: string },
  old: GradedValue[],
  now: GradedValue[],
): Draft[] {
  return compareItems(subject, old, now, {
    part,
    below,
    textOf: ({ label }) => label,
    textBelow: '/label',
    within: (before, after, place) =>
      compareGrade(
        subject,
        part,
        { old: before, now: after, below: place },
        { old: { label: before.label }, now: { label: after.label } },
      ),
  })
}
