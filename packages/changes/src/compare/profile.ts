import { listFields, type OccupationProfile, textFields } from '@metiers/schema'
import { compareCodes } from './codes.js'
import { compareCompetences } from './competences.js'
import { both, type Draft, draft, type Subject } from './draft.js'
import { compareItems } from './items.js'
import { diffWords } from './words.js'

/** What changed in the profile of an occupation, section by section. */
export function compareProfile(
  subject: Subject,
  old: OccupationProfile | null,
  now: OccupationProfile | null,
): Draft[] {
  const below = '/profile'
  if (!old && !now) return []
  if (!old) return [draft(subject, { kind: 'profile-added', part: 'profile', below: both(below), new: now })]
  if (!now) return [draft(subject, { kind: 'profile-removed', part: 'profile', below: both(below), old })]
  const found = [
    ...Object.entries(textFields).flatMap(([part, key]) =>
      compareText(subject, part, `${below}/${key}`, old[key], now[key]),
    ),
    ...Object.entries(listFields).flatMap(([part, key]) =>
      compareItems(subject, old[key], now[key], {
        part,
        below: `${below}/${key}`,
        textOf: item => item,
        textBelow: '',
      }),
    ),
    ...compareCompetences(subject, old.behaviouralCompetences, now.behaviouralCompetences),
    ...compareRelated(subject, old, now),
    ...compareCodes(subject, old.codes, now.codes),
  ]
  return [...found, ...compareHeadings(subject, old, now, found)]
}

function compareText(
  subject: Subject,
  part: string,
  below: string,
  old: string | null,
  now: string | null,
): Draft[] {
  if (old === now) return []
  const say = (kind: Draft['kind'], words?: Draft['words']) => [
    draft(subject, { kind, part, below: both(below), old, new: now, ...(words && { words }) }),
  ]
  if (old === null) return say('section-filled')
  if (now === null) return say('section-emptied')
  return say('text-edited', diffWords(old, now))
}

function compareRelated(subject: Subject, old: OccupationProfile, now: OccupationProfile): Draft[] {
  const part = 'related-occupations'
  return compareItems(subject, old.relatedOccupations, now.relatedOccupations, {
    part,
    below: '/profile/relatedOccupations',
    textOf: ({ label }) => label,
    textBelow: '/label',
    within: (before, after, place) =>
      before.occupationId === after.occupationId
        ? []
        : [draft(subject, { kind: 'item-link-changed', part, below: place, old: before, new: after })],
  })
}

/**
 * Headings that a source states with nothing under them. Where the section itself was filled or emptied, that says it
 * all; what is left is an empty heading that came or went.
 */
function compareHeadings(
  subject: Subject,
  old: OccupationProfile,
  now: OccupationProfile,
  found: Draft[],
): Draft[] {
  const explained = new Set(found.map(({ part }) => part))
  const say = (kind: Draft['kind'], part: string, side: 'old' | 'new', at: number) =>
    draft(subject, { kind, part, below: { [side]: `/profile/emptySections/${at}` }, [side]: part })
  return [
    ...old.emptySections.flatMap((part, at) =>
      now.emptySections.includes(part) || explained.has(part) || old.emptySections.indexOf(part) < at
        ? []
        : [say('empty-heading-removed', part, 'old', at)],
    ),
    ...now.emptySections.flatMap((part, at) =>
      old.emptySections.includes(part) || explained.has(part) || now.emptySections.indexOf(part) < at
        ? []
        : [say('empty-heading-added', part, 'new', at)],
    ),
  ]
}
