import type { Table } from './table.js'

/** Families and sub-families in one table; a sub-family names its family in `parentId`. */
export const families: Table = {
  name: 'families',
  description: {
    fr: 'Les familles et sous-familles ; une sous-famille nomme sa famille.',
    en: 'Families and sub-families; a sub-family names its family.',
  },
  fields: [
    {
      name: 'id',
      type: 'string',
      required: true,
      fr: 'Identifiant de la famille, ou famille/sous-famille.',
      en: 'Identifier of the family, or family/sub-family.',
    },
    { name: 'iri', type: 'uri', required: true, fr: 'IRI permanente.', en: 'Permanent IRI.' },
    {
      name: 'preferredLabel',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Libellé en casse de phrase, ou celui que le responsable a donné.',
      en: 'Label in sentence case, or the one that the steward gave.',
    },
    {
      name: 'sourceLabel',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Libellé tel que la source l’écrit.',
      en: 'Label as the source writes it.',
    },
    {
      name: 'parentId',
      type: 'string',
      refersTo: { table: 'families', field: 'id' },
      fr: 'Famille de la sous-famille ; vide pour une famille.',
      en: 'Family of the sub-family; empty for a family.',
    },
  ],
  key: ['id'],
  *rows({ nomenclature }) {
    for (const family of nomenclature.families) {
      yield [family.id, family.iri, family.preferredLabel.fr, family.sourceLabel, null]
      for (const { id, iri, preferredLabel, sourceLabel } of family.subfamilies) {
        yield [id, iri, preferredLabel.fr, sourceLabel, family.id]
      }
    }
  },
}
