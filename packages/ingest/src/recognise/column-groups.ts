import type { Cell, Flow } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import { type FormCell, type FormRow, type HeadingTest, sameHeads } from './form-rows.js'

/** A row of headings over their columns, with the rows that they head. */
export type ColumnGroup = {
  rows: FormRow[]
  /** Each heading with the cells below it, from left to right. */
  columns: { head: FormCell; cells: Cell[] }[]
  /** Headings that the template does not know. */
  unknown: SourceBlock[]
  /** The same headings again, at the top of the next page. */
  repeated: SourceBlock[]
}

/**
 * Where rows of a table are headings over their columns: nothing but headings of the template, two at least; or cells that
 * are bold, of which one is such a heading, over rows that are not.
 */
export function columnGroups(rows: FormRow[], test: HeadingTest): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  for (let at = 0; at < rows.length; ) {
    const group = isHeadRow(rows, at, test) ? groupBelow(rows, at) : null
    if (group) groups.push(group)
    at += group?.rows.length ?? 1
  }
  return groups
}

function isHeadRow(rows: FormRow[], at: number, { headsLevels }: HeadingTest): boolean {
  const filled = rows[at]?.filled ?? []
  const [first, second] = filled.flatMap(({ title }) => title ?? [])
  if (!first || filled.length < 2) return false
  const others = filled.filter(({ title }) => title !== first).flatMap(({ blocks }) => blocks)
  if (headsLevels(first, others)) return false
  // A cell beside a heading is what it heads, unless the form of all of them says that the row is one of heads.
  if (filled.every(({ title }) => title)) return true
  if (!filled.every(isBold)) return false
  if (second !== undefined) return true
  for (let below = at + 1; below < rows.length; below += 1)
    if (rows[below]?.filled.some(cell => cell.title || isBold(cell))) return false
  return true
}

function isBold({ blocks: [block, other] }: FormCell): boolean {
  return block?.node.type === 'paragraph' && block.node.bold === true && other === undefined
}

/** The rows that a row of headings heads; null where there is none. */
function groupBelow(rows: FormRow[], at: number): ColumnGroup | null {
  const head = rows[at]
  if (!head) return null
  const columns = head.filled.map(cell => ({ head: cell, cells: [] as Cell[] }))
  const unknown = head.filled.flatMap(({ title, blocks }) => (title ? [] : blocks))
  const group: ColumnGroup = { rows: [head], columns, unknown, repeated: [] }
  let hasValues = false
  for (let below = at + 1; below < rows.length; below += 1) {
    const row = rows[below]
    if (!row) break
    const isHeadAgain = sameHeads(head, row)
    if (isHeadAgain) group.repeated.push(...row.filled.flatMap(({ blocks }) => blocks))
    else {
      const placed = row.filled.map(({ cell, title }) => ({ cell, title, under: columnsOver(cell, columns) }))
      // A heading, or a cell over several of the columns, ends what they head.
      if (placed.some(({ title, under }) => title !== null || under.length !== 1)) break
      for (const { cell, under } of placed) under[0]?.cells.push(cell)
      hasValues ||= placed.length > 0
    }
    group.rows.push(row)
  }
  return hasValues ? group : null
}

function columnsOver(cell: Cell, columns: ColumnGroup['columns']): ColumnGroup['columns'] {
  const { column, columnSpan } = cell
  return columns.filter(
    ({ head: { cell: head } }) => column < head.column + head.columnSpan && head.column < column + columnSpan,
  )
}

/** The cells of a group column by column, each heading before what stands below it. */
export function cellsByColumn({ rows, columns }: ColumnGroup): Cell[] {
  const ordered = columns.flatMap(({ head, cells }) => [head.cell, ...cells])
  const inColumn = new Set(ordered)
  return [...rows.flatMap(({ row }) => row.children).filter(cell => !inColumn.has(cell)), ...ordered]
}

/** Puts the blocks of some cells into the order of the cells. `placeOf`: where the nodes of the document stand in it. */
export function inOrderOf(cells: Cell[], order: SourceBlock[], placeOf: ReadonlyMap<object, number>): void {
  const wanted = cells.flatMap(({ children }) => nodesIn(children).flatMap(node => placeOf.get(node) ?? []))
  const blocks = wanted.map(place => order[place])
  for (const [at, place] of wanted.toSorted((a, b) => a - b).entries()) {
    const block = blocks[at]
    if (block) order[place] = block
  }
}

function nodesIn(flow: Flow[]): object[] {
  return flow.flatMap((node): object[] => {
    if (node.type === 'list') return node.children.flatMap(({ children }) => nodesIn(children))
    if (node.type !== 'table') return [node]
    return node.children.flatMap(row => row.children.flatMap(({ children }) => nodesIn(children)))
  })
}
