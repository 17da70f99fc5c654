import { type Cell, coveringCells, type Row, type Table } from '@metiers/document'
import { type Kind, textKey } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'
import { isOrnament } from './block-mark.js'

/** What blocks are as headings of the template. */
export type HeadingTest = {
  /** Whether a block is a heading, and nothing but one. */
  isTitle: (block: SourceBlock) => boolean
  /** Whether there is a heading in it. */
  hasHeading: (block: SourceBlock) => boolean
  /** Whether a heading is that of the titles of fiches. */
  isTitleOfFiche: (title: SourceBlock) => boolean
  /** The kind of the section that a heading heads. */
  kindOf: (title: SourceBlock) => Kind | null
  /** Whether a heading is the head of a table of levels: nothing but columns that the template knows stands beside it. */
  headsLevels: (title: SourceBlock, others: SourceBlock[]) => boolean
}

/** A cell of a row with what it shows; `title` where that is a heading of the template. */
export type FormCell = { cell: Cell; blocks: SourceBlock[]; title: SourceBlock | null }

/** A row with its cells that show something. `isWide` where it is one cell as wide as the table. */
export type FormRow = { row: Row; filled: FormCell[]; isWide: boolean }

/** The rows of a table by what their cells show. */
export function formRows(table: Table, blocks: SourceBlock[], { isTitle }: HeadingTest): FormRow[] {
  const byCell = new Map<Cell, SourceBlock[]>()
  for (const block of blocks) {
    if (!block.cell || block.node.type === 'syntax' || isOrnament(block)) continue
    const inCell = byCell.get(block.cell.cell)
    if (inCell) inCell.push(block)
    else byCell.set(block.cell.cell, [block])
  }
  const covering = coveringCells(table)
  const width = Math.max(1, ...table.children.map(({ children }) => widthOf(children)))
  return table.children.map(row => {
    const filled = row.children.flatMap((cell): FormCell[] => {
      const [first, ...others] = byCell.get(cell) ?? []
      if (!first) return []
      const title = others.length === 0 && isTitle(first) ? first : null
      return [{ cell, blocks: [first, ...others], title }]
    })
    const isWide = covering.get(row)?.length === 1 && width > 1 && widthOf(row.children) === width
    return { row, filled, isWide }
  })
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((widest, { column, columnSpan }) => Math.max(widest, column + columnSpan - 1), 0)
}

/** Whether two rows say the same in the same columns. */
export function sameHeads(a: FormRow, b: FormRow): boolean {
  return a.filled.length === b.filled.length && a.filled.every((cell, at) => sameCell(cell, b.filled[at]))
}

function sameCell(a: FormCell, b: FormCell | undefined): boolean {
  return (
    a.cell.column === b?.cell.column &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ node }, at) => textKey(node.value) === textKey(b.blocks[at]?.node.value ?? ''))
  )
}
