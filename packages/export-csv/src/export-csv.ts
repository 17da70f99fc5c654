import type { OutputFile } from '@metiers/schema'
import { type TableInput, tables } from '@metiers/tables'
import { csvFiles } from './csv-chunks.js'
import { csvwMetadata } from './csvw.js'
import { dataPackage } from './data-package.js'
import { dictionary } from './dictionary.js'
import { excelArchive } from './excel-archive.js'

/**
 * `csv/`: each tidy table as RFC 4180 CSV in UTF-8 with a header row, values never altered; what the columns are as
 * Data Package v2 and as CSV on the Web metadata; the data dictionary for people; and the same tables in an archive for
 * an Excel in French.
 */
export function exportCsv(input: TableInput): OutputFile[] {
  const { nomenclature } = input
  const files = csvFiles(input)
  return [
    ...tables.map(table => ({
      path: `csv/${table.name}.csv`,
      mediaType: 'text/csv',
      chunks: files.chunks(table),
    })),
    // Behind the tables, which are measured while they are written.
    json('csv/datapackage.json', 'application/json', () => dataPackage(nomenclature, files.measure)),
    json('csv/csv-metadata.json', 'application/csvm+json', () => csvwMetadata(nomenclature)),
    { path: 'csv/README.md', mediaType: 'text/markdown', chunks: [dictionary(input)] },
    { path: 'csv/excel-fr.zip', mediaType: 'application/zip', chunks: excelArchive(input) },
  ]
}

function json(path: string, mediaType: string, content: () => object): OutputFile {
  return { path, mediaType, chunks: madeWhenRead(content) }
}

function* madeWhenRead(content: () => object): Generator<string> {
  yield `${JSON.stringify(content(), null, 2)}\n`
}
