import type { Table } from './table.js'

/** Every row of every competence table, also those not required; `level` only where the source states it. */
export const behaviouralCompetences: Table = {
  name: 'behavioural_competences',
  columns: ['occupationId', 'position', 'category', 'required', 'level', 'levelStatus', 'note'],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, row] of (profile?.behaviouralCompetences ?? []).entries()) {
        yield [id, index + 1, row.category, row.required, row.level, row.levelStatus, row.note]
      }
    }
  },
}
