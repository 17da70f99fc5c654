import type { OutputFile } from '@metiers/schema'
import { type CellValue, type Table, type TableInput, tables } from '@metiers/tables'
import { stringify } from 'csv-stringify/sync'
import { csvwMetadata } from './csvw.js'
import { dataPackage } from './data-package.js'
import { dictionary } from './dictionary.js'

/**
 * `csv/`: each tidy table as RFC 4180 CSV in UTF-8 with a header row, values never altered; what the columns are as
 * Data Package v2 and as CSV on the Web metadata; and the data dictionary for people.
 */
export function exportCsv(input: TableInput): OutputFile[] {
  const { nomenclature } = input
  return [
    ...tables.map(table => ({
      path: `csv/${table.name}.csv`,
      mediaType: 'text/csv',
      chunks: csvChunks(table, input),
    })),
    json('csv/datapackage.json', 'application/json', dataPackage(nomenclature)),
    json('csv/csv-metadata.json', 'application/csvm+json', csvwMetadata(nomenclature)),
    { path: 'csv/README.md', mediaType: 'text/markdown', chunks: [dictionary(nomenclature)] },
  ]
}

function json(path: string, mediaType: string, content: object): OutputFile {
  return { path, mediaType, chunks: [`${JSON.stringify(content, null, 2)}\n`] }
}

const rowsAChunk = 500

function* csvChunks(table: Table, input: TableInput): Generator<string> {
  yield lines([table.fields.map(({ name }) => name)])
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
