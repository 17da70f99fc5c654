import { listFields, type OccupationProfile, textFields } from '@metiers/schema'
import { compareAdditionalSections } from './additional-sections.js'
import { compareCodes } from './codes.js'
import { compareCompetences } from './competences.js'
import { both, type Draft, draft, type Subject } from './draft.js'
import { compareGradable } from './graded-lists.js'
import { compareItems } from './items.js'
import { compareRelated } from './related.js'
import { compareText } from './text.js'

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
      compareText(subject, { part, below: `${below}/${key}` }, old[key], now[key]),
    ),
    ...Object.entries(listFields).flatMap(([part, key]) =>
      key === 'skills' || key === 'knowledge'
        ? compareGradable(subject, key, old, now)
        : compareItems(subject, old[key], now[key], {
            part,
            below: `${below}/${key}`,
            textOf: item => item,
            textBelow: '',
          }),
    ),
    ...compareCompetences(subject, old.behaviouralCompetences, now.behaviouralCompetences),
    ...compareRelated(
      subject,
      { part: 'related-occupations', below: `${below}/relatedOccupations` },
      old.relatedOccupations,
      now.relatedOccupations,
    ),
    ...compareCodes(subject, old.codes, now.codes),
    ...compareAdditionalSections(subject, old.additionalSections, now.additionalSections),
  ]
  return [...found, ...compareHeadings(subject, old, now, found)]
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
