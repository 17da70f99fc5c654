import type { Table } from './table.js'

/** The near occupations that profiles name; `relatedOccupationId` is empty where the label does not resolve. */
export const relatedOccupations: Table = {
  name: 'related_occupations',
  columns: ['occupationId', 'position', 'label', 'relatedOccupationId'],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, related] of (profile?.relatedOccupations ?? []).entries()) {
        yield [id, index + 1, related.label, related.occupationId]
      }
    }
  },
}
