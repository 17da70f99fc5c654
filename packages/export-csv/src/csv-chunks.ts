import { createHash } from 'node:crypto'
import type { CellValue, Table, TableInput } from '@metiers/tables'
import { stringify } from 'csv-stringify/sync'
import type { Measured } from './data-package.js'

const rowsAChunk = 500

/** A table as CSV with a header row, a piece at a time; values are never altered, whatever stands between them. */
export function* csvChunks(table: Table, input: TableInput, delimiter = ','): Generator<string> {
  yield lines([table.fields.map(({ name }) => name)], delimiter)
  let rows: CellValue[][] = []
  for (const row of table.rows(input)) {
    rows.push(row)
    if (rows.length < rowsAChunk) continue
    yield lines(rows, delimiter)
    rows = []
  }
  if (rows.length > 0) yield lines(rows, delimiter)
}

/** The size and checksum of a table's file, which is made once more for that and kept nowhere. */
export function measureCsv(table: Table, input: TableInput): Measured {
  const hash = createHash('sha256')
  let bytes = 0
  for (const chunk of csvChunks(table, input)) {
    hash.update(chunk)
    bytes += Buffer.byteLength(chunk)
  }
  return { bytes, sha256: hash.digest('hex') }
}

function lines(rows: CellValue[][], delimiter: string): string {
  return stringify(rows, {
    delimiter,
    // RFC 4180 §2.1: records end with CRLF. §2.6: fields with line breaks, quotes or delimiters are quoted.
    record_delimiter: 'windows',
    cast: { boolean: value => (value ? 'true' : 'false') },
  })
}
