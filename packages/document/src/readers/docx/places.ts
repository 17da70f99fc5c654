import type { Place } from '@metiers/schema'
import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'

type Flow = {
  part: string | null
  cell: { table: number; row: number; column: number } | null
  paragraphs: number
}
type Table = { number: number; row: number; nextColumn: number; cellColumn: number; cellSpan: number }

/** Counts tables, rows, grid columns and paragraphs in document order. */
export type PlaceCounter = {
  paragraph(): Place
  openTable(): void
  openRow(): void
  /** Grid columns that a row leaves free at its start. */
  skipColumns(count: number): void
  openCell(): void
  setSpan(columns: number): void
  closeCell(): void
  closeTable(): void
  openTextBox(): void
  closeTextBox(): void
}

/**
 * Makes the counter of one part. Outside a table a paragraph's number counts those of its part that stand
 * outside tables; in a cell, those of the cell; empty ones count. A table inside a table has a number of its own.
 */
export function createPlaceCounter(part: string | null, path: string, limits: Limits): PlaceCounter {
  const flows: Flow[] = [{ part, cell: null, paragraphs: 0 }]
  const tables: Table[] = []
  let tableCount = 0
  let textBoxCount = 0
  const flow = (): Flow => {
    const here = flows.at(-1)
    if (!here) throw new Error('a cell or text box was closed twice')
    return here
  }
  return {
    paragraph() {
      const { cell, part } = flow()
      flow().paragraphs += 1
      return { ...cell, paragraph: flow().paragraphs, ...(part && { part }) }
    },
    openTable() {
      tableCount += 1
      tables.push({ number: tableCount, row: 0, nextColumn: 1, cellColumn: 1, cellSpan: 1 })
    },
    openRow() {
      const table = tables.at(-1)
      if (!table) return
      table.row += 1
      table.nextColumn = 1
      if (table.row > limits.wordTableRows) throw tooManyRows(table.number, path, limits)
    },
    skipColumns(count) {
      const table = tables.at(-1)
      if (table && count > 0) table.nextColumn += count
    },
    openCell() {
      const table = tables.at(-1)
      if (!table) return
      table.cellColumn = table.nextColumn
      table.cellSpan = 1
      const cell = { table: table.number, row: Math.max(1, table.row), column: table.cellColumn }
      flows.push({ part: flow().part, cell, paragraphs: 0 })
    },
    setSpan(columns) {
      const table = tables.at(-1)
      if (table && columns > 0) table.cellSpan = columns
    },
    closeCell() {
      const table = tables.at(-1)
      if (!table || flows.length < 2) return
      table.nextColumn = table.cellColumn + table.cellSpan
      flows.pop()
    },
    closeTable() {
      tables.pop()
    },
    openTextBox() {
      textBoxCount += 1
      flows.push({ part: `${part ? `${part}-` : ''}textbox${textBoxCount}`, cell: null, paragraphs: 0 })
    },
    closeTextBox() {
      flows.pop()
    },
  }
}

function tooManyRows(table: number, path: string, limits: Limits): UnreadableInput {
  return new UnreadableInput({
    path,
    where: `table ${table}`,
    problem: `the table has more than ${limits.wordTableRows} rows`,
    expected: `at most ${limits.wordTableRows}`,
    advice: 'Split the table, or raise limits.wordTableRows in sources.yaml.',
  })
}
