import type { Cell, Row, Table } from './tree.js'

/**
 * The cells that a person sees in each row of a table, from left to right: those of the row itself, and those that
 * are merged down into it from a row above.
 */
export function coveringCells(table: Table): ReadonlyMap<Row, readonly Cell[]> {
  const rows = new Map<Row, readonly Cell[]>()
  let open: { cell: Cell; end: number }[] = []
  for (const [at, row] of table.children.entries()) {
    const fromAbove = open.filter(({ end }) => end > at)
    const cells = [...fromAbove.map(({ cell }) => cell), ...row.children]
    rows.set(
      row,
      cells.sort((a, b) => a.column - b.column),
    )
    open = [...fromAbove, ...row.children.map(cell => ({ cell, end: at + cell.rowSpan }))]
  }
  return rows
}
