import { createHash } from 'node:crypto'
import type { Table, TableInput } from '@metiers/tables'
import { csvLine, type Delimiter } from './csv-line.js'
import type { Measured } from './data-package.js'

/** A table as CSV with a header row, a row at a time; values are never altered, whatever stands between them. */
export function* csvLines(table: Table, input: TableInput, delimiter: Delimiter): Generator<string> {
  yield csvLine(
    table.fields.map(({ name }) => name),
    delimiter,
  )
  for (const row of table.rows(input)) yield csvLine(row, delimiter)
}

/** So many characters are worth a step on their way. */
const chunkLength = 64 * 1024

/** The tables as CSV with commas, and what is known of a file once it was read to its end, or else found out. */
export function csvFiles(input: TableInput) {
  const measured = new Map<Table, Measured>()
  function* chunks(table: Table): Generator<string> {
    const hash = createHash('sha256')
    let bytes = 0
    for (const chunk of gathered(csvLines(table, input, ','))) {
      hash.update(chunk)
      bytes += Buffer.byteLength(chunk)
      yield chunk
    }
    measured.set(table, { bytes, sha256: hash.digest('hex') })
  }
  return {
    chunks,
    /** The size and checksum of a table's file. */
    measure(table: Table): Measured {
      for (const _ of measured.has(table) ? [] : chunks(table));
      const found = measured.get(table)
      if (!found) throw new Error(`${table.name} was not read to its end`)
      return found
    },
  }
}

function* gathered(lines: Iterable<string>): Generator<string> {
  let text = ''
  for (const line of lines) {
    text += line
    if (text.length < chunkLength) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
