import type { Table } from './table.js'

/** The mappings to ROME, one row a pair, with version, evidence and status. */
export const romeMappings: Table = {
  name: 'rome_mappings',
  columns: [
    'occupationId',
    'position',
    'predicate',
    'romeVersion',
    'romeCode',
    'romeLabel',
    'appellationCode',
    'appellationLabel',
    'justification',
    'confidence',
    'status',
    'reviewer',
    'reviewedOn',
    'comment',
  ],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, mappings } of nomenclature.occupations) {
      for (const [index, mapping] of mappings.entries()) {
        const review = mapping.status === 'confirmed' ? mapping : null
        yield [
          id,
          index + 1,
          mapping.predicate,
          mapping.schemeVersion,
          mapping.code,
          mapping.label,
          mapping.appellationCode,
          mapping.appellationLabel,
          mapping.justification,
          mapping.confidence,
          mapping.status,
          review?.reviewer ?? null,
          review?.reviewedOn ?? null,
          mapping.comment,
        ]
      }
    }
  },
}
