import type { Cell, Row } from '../../../tree.js'

/** A table while it is read. */
export type OpenTable = {
  number: number
  rows: Row[]
  rowCount: number
  row: OpenRow | null
  cell: OpenCell | null
  /** The cells that go on below, by their first column: those of the last row that is read. */
  above: Map<number, Cell>
}
export type OpenRow = {
  number: number
  cells: Cell[]
  nextColumn: number
  /** The row is not on the page: deleted, or hidden. */
  isLeftOut: boolean
  /** The cells that may go on in the next row. */
  below: Map<number, Cell>
}
export type OpenCell = {
  column: number
  columnSpan: number
  goesOn: 'none' | 'starts' | 'continues'
  /** How many fields were open around it. */
  outerFields: number
  /** It is a part of the cell before it (`w:hMerge`). */
  isOfLast: boolean
}
