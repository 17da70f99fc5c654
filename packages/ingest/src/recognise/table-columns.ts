import type { Cell } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import { type GradedColumn, type GradedForm, rankOfColumn } from '../template/graded-form.js'

/** A cell that is seen in a row, with its blocks; `own` unless it is merged down into the row from one above. */
export type SeenCell = { cell: Cell; blocks: SourceBlock[]; own: boolean }

/** The head of a column: its text, the template's name for it or null, and the cell, which says what it covers. */
export type Head = { cell: Cell; text: string; name: GradedColumn | null; blocks: SourceBlock[] }

/** What the cells of a row say as heads of columns. Where the template has no head for the items, they stand first. */
export function headsIn(cells: SeenCell[], form: GradedForm): Head[] {
  const heads = cells.map(({ cell, blocks }): Head => {
    const text = blocks.map(({ node }) => node.value).join(' ')
    return { cell, text, name: form.columnOf(text), blocks }
  })
  const [first, ...others] = heads
  const isOfLevels = others.some(({ name }) => isLevelColumn(name))
  if (!form.hasItemHead && first && first.name === null && isOfLevels) first.name = 'category'
  return heads
}

/** Whether what stands in a column says a level, or that there is none. */
export function isLevelColumn(name: GradedColumn | null): boolean {
  return name === 'level' || rankOfColumn(name) !== null
}

/** The columns that a table must have and that no head names. */
export function missingColumns(heads: Head[], form: GradedForm): GradedColumn[] {
  const names = new Set(heads.map(({ name }) => name))
  const hasTicks = form.levelColumns.some(name => names.has(name))
  const inOne = names.has('level') || (form.hasLevelHead && !hasTicks)
  const wanted: GradedColumn[] = ['category', ...(inOne ? ['level' as const] : form.levelColumns)]
  return wanted.filter(name => !names.has(name))
}

/** The heads that mean the same level, or the same column of levels; null where each means its own. */
export function headsTwice(heads: Head[]): { name: GradedColumn; heads: Head[] } | null {
  for (const { name } of heads) {
    if (name === null || !isLevelColumn(name)) continue
    const same = heads.filter(head => head.name === name)
    if (same.length > 1) return { name, heads: same }
  }
  return null
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
