import type { Place } from '@metiers/schema'

/** The cell that paragraphs are counted in. */
export type CellPlace = { table: number; row: number; column: number }

type Flow = { part: string | null; cell: CellPlace | null; paragraphs: number }

/** Counts tables, text boxes and paragraphs in document order. */
export type Places = {
  paragraph(): Place
  /** The last paragraph that was counted here, or the first where there is none yet. */
  here(): Place
  /** The paragraph that will be counted next. */
  next(): Place
  table(): number
  /** The part that is read, or the text box in it; null in the body. */
  part(): string | null
  openCell(cell: CellPlace): void
  openTextBox(): void
  /** Ends a cell or a text box. */
  close(): void
}

/**
 * Makes the counter of one part. Outside a table a paragraph's number counts those of its part that stand
 * outside tables; in a cell, those of the cell; empty ones count. A table inside a table has a number of its own.
 */
export function createPlaces(part: string | null): Places {
  const outer: Flow[] = []
  let flow: Flow = { part, cell: null, paragraphs: 0 }
  let tables = 0
  let textBoxes = 0
  const placed = (paragraph: number): Place => {
    const { cell, part } = flow
    if (cell === null) return part === null ? { paragraph } : { paragraph, part }
    const { table, row, column } = cell
    return part === null ? { table, row, column, paragraph } : { table, row, column, paragraph, part }
  }
  const open = (inner: Flow) => {
    outer.push(flow)
    flow = inner
  }
  return {
    paragraph() {
      flow.paragraphs += 1
      return placed(flow.paragraphs)
    },
    here: () => placed(Math.max(1, flow.paragraphs)),
    next: () => placed(flow.paragraphs + 1),
    table() {
      tables += 1
      return tables
    },
    part: () => flow.part,
    openCell: cell => open({ part: flow.part, cell, paragraphs: 0 }),
    openTextBox() {
      textBoxes += 1
      open({ part: `${part === null ? '' : `${part}-`}textbox${textBoxes}`, cell: null, paragraphs: 0 })
    },
    close() {
      flow = outer.pop() ?? flow
    },
  }
}
