import {
  byKind,
  listFields,
  type Nomenclature,
  type Occupation,
  type OfEachKind,
  requiredLabels,
  textFields,
} from '@metiers/schema'

/**
 * What a fiche says in a section, as texts; none where it has nothing there, or there is no fiche. What it says it does
 * not ask for is left out.
 */
export function sectionTexts({ profile, alternativeLabels }: Occupation, section: string): readonly string[] {
  if (section === 'alternative-labels') return alternativeLabels.fr
  if (section === 'alternative-labels-en') return alternativeLabels.en
  if (!profile) return []
  if (section === 'skills') return requiredLabels(profile, 'skill')
  if (section === 'knowledge') return requiredLabels(profile, 'knowledge')
  if (isKey(listFields, section)) return profile[listFields[section]]
  if (isKey(textFields, section)) return profile[textFields[section]]?.split('\n') ?? []
  switch (section) {
    case 'behavioural-competences':
      return profile.behaviouralCompetences
        .filter(({ required }) => required)
        .map(({ category, note }) => (note === null ? category : `${category} (${note})`))
    case 'related-occupations':
      return profile.relatedOccupations.map(({ label }) => label)
    case 'rome-codes':
      return [...profile.codes.romeV2, ...profile.codes.rome]
    case 'pcs-codes':
      return profile.codes.pcs
    default: {
      const own = Object.hasOwn(profile.additionalSections, section)
        ? profile.additionalSections[section]
        : undefined
      return own ? byKind(own, textsOfKind) : []
    }
  }
}

const textsOfKind: OfEachKind<string[]> = {
  label: value => (value === null ? [] : [value]),
  labels: value => value,
  text: value => value?.split('\n') ?? [],
  list: value => value,
  codes: value => value,
  occupations: value => value.map(({ label }) => label),
  'graded-list': value =>
    value
      .filter(({ required }) => required)
      .map(({ label, note }) => (note === null ? label : `${label} (${note})`)),
}

/** The family of an occupation, then its sub-family, as far as it has them. */
export function groupsOf(
  { families }: Nomenclature,
  { familyId, subfamilyId }: Occupation,
): { iri: string; preferredLabel: { fr: string } }[] {
  const family = families.find(({ id }) => id === familyId)
  const subfamily = family?.subfamilies.find(({ id }) => id === subfamilyId)
  return [...(family ? [family] : []), ...(subfamily ? [subfamily] : [])]
}

function isKey<T extends object>(fields: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(fields, key)
}
