import { type Table, type TableInput, tables } from '@metiers/tables'
import { strToU8, zipSync } from 'fflate'
import { csvLines } from './csv-chunks.js'

// The earliest date that a zip archive can hold: the tables have no date of their own to state.
const noDate = new Date('1980-01-01T00:00:00')

/** What tells Excel that a text is UTF-8. */
const byteOrderMark = '\ufeff'

/**
 * `csv/excel-fr.zip`: the same tables as an Excel in French opens them on a double click: with a byte order mark, and
 * semicolons between the cells, since the comma is its decimal sign. The same tables give the same bytes.
 */
export function* excelArchive(input: TableInput): Generator<Uint8Array> {
  const files = Object.fromEntries(tables.map(table => [`${table.name}.csv`, strToU8(content(table, input))]))
  yield zipSync(files, { mtime: noDate, os: 0, level: 9 })
}

function content(table: Table, input: TableInput): string {
  let text = byteOrderMark
  for (const line of csvLines(table, input, ';')) text += line
  return text
}
