import type { OutputFile } from '@metiers/schema'
import { type CellValue, type Table, type TableInput, tables } from '@metiers/tables'
import { stringify } from 'csv-stringify/sync'

/** `csv/*.csv`: each tidy table as RFC 4180 CSV in UTF-8 with a header row. Values are never altered. */
export function exportCsv(input: TableInput): OutputFile[] {
  return tables.map(table => ({
    path: `csv/${table.name}.csv`,
    mediaType: 'text/csv',
    chunks: csvChunks(table, input),
  }))
}

const rowsAChunk = 500

function* csvChunks(table: Table, input: TableInput): Generator<string> {
  yield lines([[...table.columns]])
  let rows: CellValue[][] = []
  for (const row of table.rows(input)) {
    rows.push(row)
    if (rows.length < rowsAChunk) continue
    yield lines(rows)
    rows = []
  }
  if (rows.length > 0) yield lines(rows)
}

function lines(rows: CellValue[][]): string {
  return stringify(rows, {
    // RFC 4180 §2.1: records end with CRLF. §2.6: fields with line breaks, quotes or commas are quoted.
    record_delimiter: 'windows',
    cast: { boolean: value => (value ? 'true' : 'false') },
  })
}
