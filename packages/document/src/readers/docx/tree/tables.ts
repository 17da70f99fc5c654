import type { Place } from '@metiers/schema'
import type { Cell } from '../../../tree.js'
import { UnreadableInput } from '../../../unreadable.js'
import { endFields } from '../elements/fields.js'
import type { Reading } from '../reading.js'
import { wholeNumber } from '../xml/numbers.js'
import { enter, leave, within } from './contexts.js'
import { finishPending } from './finish-paragraph.js'
import type { OpenTable } from './open-table.js'

/** More columns than any table has: Word makes 63. */
const mostColumns = 1000

export function openTable(reading: Reading): void {
  finishPending(reading)
  reading.tables.push(reading.table)
  const number = reading.places.table()
  reading.table = { number, rows: [], rowCount: 0, row: null, cell: null, above: new Map() }
}

export function closeTable(reading: Reading): void {
  const { table, story } = reading
  reading.table = reading.tables.pop() ?? null
  const place = table?.rows[0]?.place
  if (table && place) story.flow.push({ type: 'table', children: table.rows, place })
}

export function openRow(reading: Reading): void {
  const { table, document } = reading
  enter(reading, reading.context)
  if (!table) return
  table.rowCount += 1
  if (table.rowCount > document.limits.wordTableRows) throw tooManyRows(table.number, reading)
  table.row = { number: table.rowCount, cells: [], nextColumn: 1, isLeftOut: false, below: new Map() }
}

export function closeRow(reading: Reading): void {
  const { table } = reading
  leave(reading)
  if (!table?.row) return
  const { row } = table
  table.row = null
  if (row.isLeftOut) return
  table.above = row.below
  const place: Place = row.cells[0]?.place ?? placeIn(reading, table, row.number, 1)
  table.rows.push({ type: 'row', children: row.cells, place })
}

/** The row is not on the page; the rows around it meet. */
export function leaveRowOut(
  reading: Reading,
  treatment: 'deleted' | 'hidden',
  author: string | undefined,
): void {
  reading.context = within(reading, treatment, author)
  if (reading.table?.row) reading.table.row.isLeftOut = true
}

/** Grid columns that the row leaves free at its start (`w:gridBefore`). */
export function skipColumns(reading: Reading, stated: string | undefined): void {
  const row = reading.table?.row
  if (row) row.nextColumn += columnsOf(reading, 'w:gridBefore', stated)
}

export function openCell(reading: Reading): void {
  const { table, places } = reading
  enter(reading, reading.context)
  reading.stories.push(reading.story)
  reading.story = { flow: [], pending: null }
  const row = table?.row
  const column = row?.nextColumn ?? 1
  places.openCell({ table: table?.number ?? 1, row: row?.number ?? 1, column })
  const outerFields = reading.fields.length
  if (table) table.cell = { column, columnSpan: 1, goesOn: 'none', outerFields, isOfLast: false }
}

export function setColumnSpan(reading: Reading, stated: string | undefined): void {
  const cell = reading.table?.cell
  // Some writers say 0 where they mean that the cell covers its own column.
  if (cell) cell.columnSpan = Math.max(1, columnsOf(reading, 'w:gridSpan', stated))
}

/** The cell begins one that is merged downward, or goes on with the one above (`w:vMerge`). */
export function setMergedDown(reading: Reading, stated: string | undefined): void {
  const { table } = reading
  if (!table?.cell) return
  const isAbove = table.above.has(table.cell.column)
  table.cell.goesOn = stated === 'restart' || !isAbove ? 'starts' : 'continues'
  if (table.cell.goesOn === 'continues') reading.context = within(reading, 'unsupported', undefined)
}

/** The cell goes on with the one before it (`w:hMerge`, the older way). */
export function setMergedAcross(reading: Reading, stated: string | undefined): void {
  const { table } = reading
  if (!table?.cell || stated === 'restart' || !table.row?.cells.length) return
  table.cell.isOfLast = true
  reading.context = within(reading, 'unsupported', undefined)
}

export function closeCell(reading: Reading): void {
  const { table } = reading
  if (table?.cell) endFields(reading, table.cell.outerFields)
  finishPending(reading)
  const { flow } = reading.story
  leave(reading)
  reading.story = reading.stories.pop() ?? reading.story
  reading.places.close()
  if (!table?.row || !table.cell) return
  const { row, cell: open } = table
  const { column, columnSpan } = open
  table.cell = null
  row.nextColumn = column + columnSpan
  const last = row.cells.at(-1)
  if (open.isOfLast && last) {
    last.columnSpan += columnSpan
    return
  }
  const above = open.goesOn === 'continues' ? table.above.get(column) : undefined
  if (above) {
    if (!row.isLeftOut) above.rowSpan += 1
    row.below.set(column, above)
    return
  }
  const place = placeIn(reading, table, row.number, column)
  const cell: Cell = { type: 'cell', column, columnSpan, rowSpan: 1, children: flow, place }
  row.cells.push(cell)
  if (open.goesOn === 'starts') row.below.set(column, cell)
}

function placeIn({ places }: Reading, { number }: OpenTable, row: number, column: number): Place {
  const part = places.part()
  const place = { table: number, row, column, paragraph: 1 }
  return part === null ? place : { ...place, part }
}

function columnsOf({ table, document }: Reading, name: string, stated: string | undefined): number {
  const columns = wholeNumber(stated, 0, mostColumns)
  if (columns !== null) return columns
  throw new UnreadableInput({
    code: 'columns-not-a-number',
    path: document.path,
    place: { table: table?.number ?? 1, row: table?.row?.number ?? 1 },
    facts: { name, value: (stated ?? '').slice(0, 40), limit: mostColumns },
  })
}

function tooManyRows(table: number, { document }: Reading): UnreadableInput {
  const { path, limits } = document
  return new UnreadableInput({
    code: 'table-too-long',
    path,
    place: { table },
    facts: { limit: limits.wordTableRows },
  })
}
