import type { Table } from './table.js'

/** Activities of the profiles: `kind` is `main` or `secondary`. */
export const activities: Table = {
  name: 'activities',
  columns: ['occupationId', 'kind', 'position', 'text'],
  key: ['occupationId', 'kind', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, text] of (profile?.mainActivities ?? []).entries())
        yield [id, 'main', index + 1, text]
      for (const [index, text] of (profile?.secondaryActivities ?? []).entries())
        yield [id, 'secondary', index + 1, text]
    }
  },
}
