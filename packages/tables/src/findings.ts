import type { FindingPlace } from '@metiers/schema'
import type { CellValue, Table } from './table.js'

/** The findings of the report, the most important first. A place is lines of a text, or a cell of a Word table. */
export const findings: Table = {
  name: 'findings',
  columns: [
    'position',
    'rule',
    'severity',
    'message',
    'occupationId',
    'sourceId',
    'firstLine',
    'lastLine',
    'table',
    'row',
    'column',
    'paragraph',
    'advice',
  ],
  key: ['position'],
  *rows({ report }) {
    for (const [
      index,
      { rule, severity, message, place, occupationId, advice },
    ] of report.findings.entries()) {
      yield [index + 1, rule, severity, message, occupationId, ...placeCells(place), advice]
    }
  },
}

function placeCells(place: FindingPlace | null): CellValue[] {
  if (place === null) return [null, null, null, null, null, null, null]
  const lines = 'lines' in place ? place.lines : [null, null]
  const cell = 'table' in place ? [place.table, place.row, place.column] : [null, null, null]
  return [place.sourceId, ...lines, ...cell, 'paragraph' in place ? place.paragraph : null]
}
