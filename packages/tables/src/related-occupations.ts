import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** The near occupations that profiles name; `relatedOccupationId` is empty where the label does not resolve. */
export const relatedOccupations: Table = {
  name: 'related_occupations',
  description: {
    fr: 'Les emplois-types de proximité que les fiches nomment.',
    en: 'The near occupations that profiles name.',
  },
  fields: [
    occupationId,
    position('Rang dans la liste de la fiche.', 'Rank in the list of the profile.'),
    {
      name: 'label',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Libellé, tel que la source l’écrit.',
      en: 'Label, as the source writes it.',
    },
    {
      name: 'relatedOccupationId',
      type: 'string',
      refersTo: { table: 'occupations', field: 'id' },
      fr: 'Métier que le libellé désigne ; vide s’il n’est pas trouvé.',
      en: 'Occupation that the label names; empty where it is not found.',
    },
  ],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, related] of (profile?.relatedOccupations ?? []).entries()) {
        yield [id, index + 1, related.label, related.occupationId]
      }
    }
  },
}
