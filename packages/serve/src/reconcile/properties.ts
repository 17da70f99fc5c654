import { currentSuccessors, type Nomenclature, type Occupation, textKey } from '@metiers/schema'
import { type Language, wordsOf } from '@metiers/words'
import type { Dataset } from '../dataset/load.js'
import { groupsOf, sectionTexts } from '../dataset/section-texts.js'

/** A property of occupations, as reconciliation knows it. */
export type Property = { id: string; name: string }

/** A value of a property: a text, or an occupation. */
export type PropertyValue = { str: string } | { id: string; name: string }

const beside = ['iri', 'mapped-codes', 'replaced-by'] as const

/** The sections of the template, then what stands beside them; the title is the name itself. */
export function propertiesOf({ template }: Nomenclature, language: Language): Property[] {
  const sections = template.sections
    .filter(({ field }) => field !== 'title')
    .map(({ id, field, labels }) => ({ id: field ?? id, name: labels[language] ?? labels.fr }))
  const { properties } = wordsOf(language).serve
  return [...sections, ...beside.map(id => ({ id, name: properties[id] }))]
}

/** The values that an occupation has for a property. */
export function valuesOf(dataset: Dataset, occupation: Occupation, property: string): PropertyValue[] {
  const { nomenclature, occupations } = dataset
  const text = (str: string): PropertyValue => ({ str })
  const entity = ({ id, preferredLabel }: Occupation): PropertyValue => ({ id, name: preferredLabel.fr })
  const groups = groupsOf(nomenclature, occupation)
  switch (property) {
    case 'iri':
      return [text(occupation.iri)]
    case 'mapped-codes':
      return [...new Set(occupation.mappings.map(({ code }) => code))].map(text)
    case 'replaced-by':
      return currentSuccessors(occupation, id => occupations.get(id)).map(entity)
    case 'family':
      return groups.slice(0, 1).map(({ preferredLabel }) => text(preferredLabel.fr))
    case 'subfamily':
      return groups.slice(1).map(({ preferredLabel }) => text(preferredLabel.fr))
    case 'related-occupations':
      return (occupation.profile?.relatedOccupations ?? []).map(({ label, occupationId }) => {
        const related = occupationId === null ? undefined : occupations.get(occupationId)
        return related ? entity(related) : text(label)
      })
    default:
      return sectionTexts(occupation, property).map(text)
  }
}

/** Whether an occupation has one of some values for a property: the same text, or the same id. */
export function hasValue(
  dataset: Dataset,
  occupation: Occupation,
  { property, wanted }: { property: string; wanted: readonly string[] },
): boolean {
  const ids =
    property === 'family' ? [occupation.familyId] : property === 'subfamily' ? [occupation.subfamilyId] : []
  const keys = new Set(wanted.map(textKey))
  if (ids.some(id => id !== null && wanted.includes(id))) return true
  return valuesOf(dataset, occupation, property).some(value =>
    'str' in value
      ? keys.has(textKey(value.str))
      : wanted.includes(value.id) || keys.has(textKey(value.name)),
  )
}
