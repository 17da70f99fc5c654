import type { Cell } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import type { CompetenceColumn } from '../template/template.js'

/** A cell that is seen in a row, with its blocks; `own` unless it is merged down into the row from one above. */
export type SeenCell = { cell: Cell; blocks: SourceBlock[]; own: boolean }

/** The head of a column: its text, the template's name for it or null, and the cell, which says what it covers. */
export type Head = { cell: Cell; text: string; name: CompetenceColumn | null; blocks: SourceBlock[] }

export const levelColumns = ['level1', 'level2', 'level3'] as const
const columnsOfTheForm = ['category', ...levelColumns] as const

/** What the cells of a row say as heads of columns. */
export function headsIn(cells: SeenCell[], index: HeadingIndex): Head[] {
  return cells.map(({ cell, blocks }) => {
    const text = blocks.map(({ node }) => node.value).join(' ')
    return { cell, text, name: index.columnOf(text), blocks }
  })
}

/** The columns that a table must have and that no head names. */
export function missingColumns(heads: Head[]): CompetenceColumn[] {
  const names = new Set(heads.map(({ name }) => name))
  return columnsOfTheForm.filter(name => !names.has(name))
}

/** Heads of several rows as one: the row below stands for the columns that it heads, the row above for the rest. */
export function joinHeads(above: Head[], below: Head[]): Head[] {
  const heading = below.filter(({ name }) => name !== null)
  const kept = above.filter(head => !heading.some(other => overlap(head.cell, other.cell)))
  const named = [...kept.filter(({ name }) => name !== null), ...heading]
  const nameless = below.filter(({ name, cell }) => name === null && !named.some(h => overlap(h.cell, cell)))
  return [...named, ...nameless].sort((a, b) => a.cell.column - b.cell.column)
}

/** The heads over a cell. `exact` where the cell covers what its one head covers: then its column is known. */
export type Covered = { heads: Head[]; exact: boolean }

/** Tells which heads stand over each cell of a row. `sameTable`: the heads are those of the row's own table. */
export function coveredHeads(cells: SeenCell[], heads: Head[], sameTable: boolean): Covered[] {
  const under = (cell: Cell) => heads.filter(head => overlap(head.cell, cell))
  const isWhole = cells.length === heads.length
  const isSame = cells.every(({ cell }, at) => sameEdges(cell, heads[at]?.cell))
  // The edges of cells may be dragged a little from row to row: each cell then stands under its own head all the same.
  const isDragged = cells.every(({ cell }, at) => heads[at] && overlap(cell, heads[at].cell))
  return cells.map(({ cell }, at) => {
    const head = heads[at]
    if (isWhole && head && (isSame || (sameTable && isDragged))) return { heads: [head], exact: true }
    // Another table has a grid of its own: only as many cells as heads say which belongs to which.
    if (!sameTable) return { heads: isWhole && head ? [head] : [], exact: false }
    const covered = under(cell)
    const [first] = covered
    return { heads: covered, exact: covered.length === 1 && sameEdges(cell, first?.cell) }
  })
}

function overlap(a: Cell, b: Cell): boolean {
  return a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan
}

function sameEdges(a: Cell, b: Cell | undefined): boolean {
  return a.column === b?.column && a.columnSpan === b.columnSpan
}
