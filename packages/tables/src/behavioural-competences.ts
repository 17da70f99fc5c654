import { level, levelStatus, occupationId, position, skillId } from './shared-fields.js'
import { skillFinder } from './skill-finder.js'
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
    skillId,
    {
      name: 'required',
      type: 'boolean',
      required: true,
      fr: 'La ligne est cochée.',
      en: 'The row is ticked.',
    },
    level,
    { ...levelStatus, required: true },
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
    const find = skillFinder(nomenclature)
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, row] of (profile?.behaviouralCompetences ?? []).entries()) {
        const { category, required, level: rank, levelStatus: status, note } = row
        yield [
          id,
          index + 1,
          category,
          find('behavioural', category)?.id ?? null,
          required,
          rank,
          status,
          note,
        ]
      }
    }
  },
}
