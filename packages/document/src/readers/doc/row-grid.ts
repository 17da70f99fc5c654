import type { Property } from './properties.js'

/** A cell of a row: where its edges are, in twentieths of a point, and how it is merged with others. */
export type RowCell = { left: number; right: number; isMergedAbove: boolean; isMergedBefore: boolean }
/** Where a cell stands in the grid of its table. */
export type GridCell = { column: number; columnSpan: number; rowSpan: number; isMergedAbove: boolean }

/** The cells of a row as its definition has them (sprmTDefTable; [MS-DOC] §2.9.315); empty where it has none. */
export function cellsOf(row: Property[]): RowCell[] {
  const operand = row.findLast(({ code }) => code === 0xd608)?.operand
  if (!operand || operand.length === 0) return []
  const count = operand[0] ?? 0
  const cells: RowCell[] = []
  for (let index = 0; index < count && 3 + index * 2 + 2 <= operand.length; index += 1) {
    const flagsAt = 1 + (count + 1) * 2 + index * 20
    const flags = flagsAt + 2 <= operand.length ? operand.readUInt16LE(flagsAt) : 0
    const vertical = (flags >> 5) & 3
    cells.push({
      left: operand.readInt16LE(1 + index * 2),
      right: operand.readInt16LE(3 + index * 2),
      isMergedAbove: vertical === 1,
      isMergedBefore: (flags & 3) === 2,
    })
  }
  for (const { code, operand: merged } of row) {
    // sprmTMerge and sprmTVertMerge ([MS-DOC] §2.6.3).
    if (code === 0x5624) for (let at = (merged[0] ?? 0) + 1; at < (merged[1] ?? 0); at += 1) mark(cells[at])
    const cell = code === 0xd62b ? cells[merged[0] ?? 0] : undefined
    if (cell) cell.isMergedAbove = merged[1] === 1
  }
  return cells
}

function mark(cell: RowCell | undefined): void {
  if (cell) cell.isMergedBefore = true
}

// Programs round the edges of cells that stand on one line.
const tolerance = 20

/** Where the cells of a table stand in its grid, which is made of the edges of all of them. */
export function gridOf(rows: RowCell[][]): GridCell[][] {
  const edges: number[] = []
  const all = rows.flatMap(cells => cells.flatMap(({ left, right }) => [left, right])).sort((a, b) => a - b)
  for (const edge of all) if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) edges.push(edge)
  const columnOf = (edge: number) => countUpTo(edges, edge + tolerance)
  const grid = rows.map(cells =>
    cells.map(({ left, right, isMergedAbove }, index): GridCell => {
      const column = columnOf(left)
      let last = right
      for (let next = index + 1; cells[next]?.isMergedBefore; next += 1) last = cells[next]?.right ?? last
      return { column, columnSpan: Math.max(1, columnOf(last) - column), rowSpan: 1, isMergedAbove }
    }),
  )
  for (const [row, cells] of grid.entries()) {
    for (const cell of cells) {
      if (cell.isMergedAbove) continue
      while (grid[row + cell.rowSpan]?.some(below => below.isMergedAbove && below.column === cell.column))
        cell.rowSpan += 1
    }
  }
  return grid
}

/** How many of the sorted numbers are not above one. */
function countUpTo(sorted: number[], most: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
