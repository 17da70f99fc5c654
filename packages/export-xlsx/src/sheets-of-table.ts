import type { Field, Table, TableInput } from '@metiers/tables'
import type { Layout, Row } from './sheet.js'

/** A sheet of the workbook: its rows can be had once. */
export type Sheet = { name: string; layout: Layout; rows: Iterable<Row> }

/** A sheet holds no more rows (ECMA-376 as Excel limits it). */
const mostRows = 1_048_576

/**
 * The sheets of a table, each to be read to its end before the next is asked for: one, and where the table has more rows
 * than `most`, further ones that begin with the same header.
 */
export function* sheetsOfTable(table: Table, input: TableInput, most: number = mostRows): Generator<Sheet> {
  const layout = { widths: table.fields.map(widthOf), isTable: true }
  const rows = table.rows(input)[Symbol.iterator]()
  let next = rows.next()
  const header: Row = { look: 'heading', values: table.fields.map(({ name }) => name) }
  function* some(): Generator<Row> {
    yield header
    for (let count = 1; !next.done && count < most; count += 1) {
      yield { look: 'plain', values: next.value }
      next = rows.next()
    }
  }
  for (let number = 1; number === 1 || !next.done; number += 1)
    yield { name: number === 1 ? table.name : `${table.name} ${number}`, layout, rows: some() }
}

/** In characters: by what the column holds, so that no row has to be read twice. */
function widthOf({ name, type, language, values, refersTo }: Field): number {
  if (type === 'uri') return 60
  if (language) return 60
  if (refersTo) return 32
  if (type !== 'string') return Math.max(12, name.length + 4)
  return values ? 16 : 24
}
