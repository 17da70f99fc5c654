import type { OutputFile } from '@metiers/schema'
import { type CellValue, type Field, type Table, type TableInput, tables } from '@metiers/tables'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { autoFilter } from './auto-filter.js'
import { cellText } from './cell-text.js'
import { readMe } from './read-me.js'
import type { WorkbookSheet } from './writer.js'

const path = 'xlsx/nomenclature.xlsx'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * `xlsx/nomenclature.xlsx`: one workbook (ECMA-376) with a sheet a table and, before them, one that explains.
 * Texts are shared strings and never formulas; numbers and booleans are typed; a date is an ISO 8601 text. What no
 * source states is an empty cell.
 */
export async function exportXlsx(input: TableInput): Promise<OutputFile[]> {
  const sheets = [readMe(input.nomenclature), ...tables.map(table => sheetOf(table, input))]
  const written = await writeExcelFile(sheets, {
    features: [autoFilter],
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer()
  return [{ path, mediaType, chunks: [withoutTime(written)] }]
}

function sheetOf(table: Table, input: TableInput): WorkbookSheet {
  const { fields } = table
  const header = fields.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }))
  const rows = [...table.rows(input)].map(row => row.map(cellOf))
  return {
    sheet: table.name,
    data: [header, ...rows],
    columns: fields.map(field => ({ width: widthOf(field) })),
    stickyRowsCount: 1,
  }
}

function cellOf(value: CellValue): Cell {
  if (value === null) return null
  if (typeof value === 'string') return { value: cellText(value), type: String }
  return typeof value === 'number' ? { value, type: Number } : { value, type: Boolean }
}

/** In characters: by what the column holds, so that no row has to be read twice. */
function widthOf({ name, type, language, values, refersTo }: Field): number {
  if (type === 'uri') return 60
  if (language) return 60
  if (refersTo) return 32
  if (type !== 'string') return Math.max(12, name.length + 4)
  return values ? 16 : 24
}

/** The same parts in a container whose entries bear no date: the bytes depend on the content alone. */
function withoutTime(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).sort(([left], [right]) => (left < right ? -1 : 1))
  // 1980-01-01 is the first date that a zip can tell, read as local time: its fields are the same everywhere.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(parts), { mtime, level: 9 })
}
