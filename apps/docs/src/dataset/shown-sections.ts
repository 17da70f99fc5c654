import {
  byKind,
  listFields,
  type OccupationProfile,
  type OfEachKind,
  type PublishedTemplate,
  type SectionId,
  textFields,
} from '@metiers/schema'

/** The sections that the page of a fiche shows under a heading of their own, in the order of the template. */
export function shownSections(
  profile: OccupationProfile,
  sections: readonly Pick<PublishedTemplate['sections'][number], 'id' | 'field'>[],
): string[] {
  return sections
    .filter(({ id, field }) => {
      if (field) return isFilled(profile, field)
      const own = profile.additionalSections[id]
      return own !== undefined && byKind<boolean>(own, hasContent)
    })
    .map(({ id, field }) => field ?? id)
}

const hasContent: OfEachKind<boolean> = {
  label: value => value !== null,
  labels: value => value.length > 0,
  text: value => value !== null,
  list: value => value.length > 0,
  codes: value => value.length > 0,
  occupations: value => value.length > 0,
  'graded-list': value => value.length > 0,
}

function isFilled(profile: OccupationProfile, field: SectionId): boolean {
  const { codes } = profile
  if (isKey(field, textFields)) return profile[textFields[field]] !== null
  if (isKey(field, listFields)) return profile[listFields[field]].length > 0
  if (field === 'behavioural-competences') return profile.behaviouralCompetences.length > 0
  if (field === 'related-occupations') return profile.relatedOccupations.length > 0
  if (field === 'rome-codes') return codes.romeV2.length + codes.rome.length > 0
  return field === 'pcs-codes' && codes.pcs.length > 0
}

function isKey<T extends object>(key: PropertyKey, of: T): key is keyof T {
  return key in of
}
