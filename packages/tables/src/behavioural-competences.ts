import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** Every row of every competence table, also those not required; `level` only where the source states it. */
export const behaviouralCompetences: Table = {
  name: 'behavioural_competences',
  description: {
    fr: 'Les lignes des tableaux de compétences comportementales, y compris celles qui ne sont pas requises.',
    en: 'Every row of every competence table, also those not required.',
  },
  fields: [
    occupationId,
    position('Rang de la ligne dans le tableau.', 'Rank of the row in the table.'),
    {
      name: 'category',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Catégorie de compétence.',
      en: 'Category of the competence.',
    },
    {
      name: 'required',
      type: 'boolean',
      required: true,
      fr: 'La ligne est cochée.',
      en: 'The row is ticked.',
    },
    {
      name: 'level',
      type: 'integer',
      values: ['1', '2', '3'],
      fr: 'Niveau : 1 assez important, 2 important, 3 très important ; vide s’il n’est pas dit.',
      en: 'Level: 1 fairly important, 2 important, 3 very important; empty where it is not stated.',
    },
    {
      name: 'levelStatus',
      type: 'string',
      required: true,
      values: ['stated', 'unrecoverable', 'not-required'],
      fr: 'Niveau dit par la source, perdu dans cette édition, ou sans objet.',
      en: 'Level stated by the source, lost in this edition, or not required.',
    },
    {
      name: 'note',
      type: 'string',
      language: 'fr',
      fr: 'Précisions sur la compétence.',
      en: 'Remark on the competence.',
    },
  ],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, row] of (profile?.behaviouralCompetences ?? []).entries()) {
        yield [id, index + 1, row.category, row.required, row.level, row.levelStatus, row.note]
      }
    }
  },
}
