import type { Cell } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { ColumnGroup } from './column-groups.js'

/** A table with a fiche in each row: its blocks row by row, the title first, each with the head of its column. */
export type RowsOfFiches = { cells: Cell[]; headOf: ReadonlyMap<SourceBlock, SourceBlock> }

/**
 * Reads a group of columns of which one has the titles of fiches: each of its rows is a fiche. `isTitleOfFiche` where a
 * block is the heading of that column. Null where no column has them.
 */
export function rowsOfFiches(
  { rows, columns }: ColumnGroup,
  isTitleOfFiche: (head: SourceBlock) => boolean,
): RowsOfFiches | null {
  const [head, ...below] = rows
  const titles = columns.find(({ head: { title } }) => title !== null && isTitleOfFiche(title))
  if (!head || !titles) return null
  const headOf = new Map<SourceBlock, SourceBlock>()
  const headOfCell = new Map<Cell, SourceBlock>()
  for (const { head, cells } of columns)
    for (const cell of cells) {
      const [block] = head.blocks
      if (block) headOfCell.set(cell, block)
    }
  const ofTitles = new Set(titles.cells)
  const cells = [...head.row.children]
  for (const { row, filled } of below) {
    const first = row.children.filter(cell => ofTitles.has(cell))
    cells.push(...first, ...row.children.filter(cell => !ofTitles.has(cell)))
    for (const { cell, blocks } of filled) {
      const over = headOfCell.get(cell)
      if (over) for (const block of blocks) headOf.set(block, over)
    }
  }
  return { cells, headOf }
}
