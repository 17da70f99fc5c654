import { byKind, type OfEachKind } from '@metiers/schema'
import { level, levelStatus, occupationId, position } from './shared-fields.js'
import type { CellValue, Table } from './table.js'

/** What a section of the steward's own holds, one fact a row: text, related occupation, required, level, its status, note. */
const rowsOfKind: OfEachKind<CellValue[][]> = {
  label: value => (value === null ? [] : [ofText(value)]),
  text: value => (value === null ? [] : [ofText(value)]),
  labels: value => value.map(ofText),
  list: value => value.map(ofText),
  codes: value => value.map(ofText),
  occupations: value => value.map(({ label, occupationId: id }) => [label, id, null, null, null, null]),
  'graded-list': value =>
    value.map(({ label, required, level: rank, levelStatus: status, note }) => [
      label,
      null,
      required,
      rank,
      status,
      note,
    ]),
}

function ofText(text: string): CellValue[] {
  return [text, null, null, null, null, null]
}

/** The sections that a steward's own template adds to the known ones, of every kind. */
export const additionalSections: Table = {
  name: 'additional_sections',
  description: {
    fr: 'Les rubriques propres au modèle de la maison, une valeur par ligne.',
    en: 'The sections that the house’s own template adds, one value a row.',
  },
  fields: [
    occupationId,
    {
      name: 'sectionId',
      type: 'string',
      required: true,
      fr: 'Rubrique, par son identifiant dans le modèle (`template` de `nomenclature.json`).',
      en: 'Section, by its id in the template (`template` of `nomenclature.json`).',
    },
    position('Rang de la valeur dans la rubrique.', 'Rank of the value in the section.'),
    {
      name: 'text',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Le texte, tel que la source le donne.',
      en: 'The text, as the source gives it.',
    },
    {
      name: 'relatedOccupationId',
      type: 'string',
      refersTo: { table: 'occupations', field: 'id' },
      fr: 'Métier que le texte nomme, là où la rubrique nomme des métiers de la nomenclature.',
      en: 'Occupation that the text names, where the section names occupations of the nomenclature.',
    },
    {
      name: 'required',
      type: 'boolean',
      fr: 'La ligne est requise, là où la rubrique a une échelle.',
      en: 'The row is required, where the section has a scale.',
    },
    level,
    levelStatus,
    {
      name: 'note',
      type: 'string',
      language: 'fr',
      fr: 'Précisions sur la ligne.',
      en: 'Remark on the row.',
    },
  ],
  key: ['occupationId', 'sectionId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations)
      for (const [sectionId, section] of Object.entries(profile?.additionalSections ?? {}))
        for (const [index, row] of byKind(section, rowsOfKind).entries())
          yield [id, sectionId, index + 1, ...row]
  },
}
