import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** What took the place of a deprecated occupation, as a steward has said: for those whose data still has its id. */
export const replacements: Table = {
  name: 'replacements',
  description: {
    fr: 'Les métiers qui remplacent un métier sorti de la nomenclature.',
    en: 'The occupations that replace a deprecated one.',
  },
  fields: [
    occupationId,
    position('Rang, là où plusieurs métiers le remplacent.', 'Rank, where several replace it.'),
    {
      name: 'replacedById',
      type: 'string',
      required: true,
      refersTo: { table: 'occupations', field: 'id' },
      fr: 'Métier qui le remplace.',
      en: 'Occupation that replaces it.',
    },
  ],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, deprecation } of nomenclature.occupations) {
      for (const [index, replacement] of (deprecation?.replacedBy ?? []).entries()) {
        yield [id, index + 1, replacement]
      }
    }
  },
}
