import type { OutputFile } from '@metiers/schema'
import { type TableInput, tables } from '@metiers/tables'
import { contentTypes, packageRelations, styles, workbookRelations, workbookXml } from './package-parts.js'
import { readMe } from './read-me.js'
import { sheetXml } from './sheet.js'
import { type Sheet, sheetsOfTable } from './sheets-of-table.js'
import { type Part, zipStream } from './zip-stream.js'

const path = 'xlsx/nomenclature.xlsx'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * `xlsx/nomenclature.xlsx`: one workbook (ECMA-376) with a sheet a table and, before them, one that explains; a table of
 * more rows than a sheet holds goes on in the next. Texts are never formulas; numbers and booleans are typed; a date is
 * an ISO 8601 text. What no source states is an empty cell.
 */
export function exportXlsx(input: TableInput): OutputFile[] {
  return [{ path, mediaType, chunks: zipStream(partsOf(input)) }]
}

function* partsOf(input: TableInput): Generator<Part> {
  yield { name: '[Content_Types].xml', pieces: [contentTypes] }
  yield { name: '_rels/.rels', pieces: [packageRelations] }
  yield { name: 'xl/styles.xml', pieces: [styles] }
  const names: string[] = []
  for (const { name, layout, rows } of sheetsOf(input)) {
    names.push(name)
    yield { name: `xl/worksheets/sheet${names.length}.xml`, pieces: sheetXml(rows, layout) }
  }
  yield { name: 'xl/workbook.xml', pieces: [workbookXml(names)] }
  yield { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelations(names.length)] }
}

function* sheetsOf(input: TableInput): Generator<Sheet> {
  yield {
    name: 'lisez-moi',
    layout: { widths: [40, 70, 70], isTable: false },
    rows: readMe(input.nomenclature),
  }
  for (const table of tables) yield* sheetsOfTable(table, input)
}
