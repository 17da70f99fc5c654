import type { Block, Cell, Row, Table } from '@metiers/document'
import type { Lexicon } from './lexicon.js'
import { withoutColon, withoutNumber } from './title-words.js'

/**
 * What a table is: a frame around text; titles beside their contents, in the columns that are named; titles in rows of
 * their own; titles over columns; a grid; a grid with its title where the head of its items is.
 */
export type TableForm =
  | { is: 'frame' | 'rows' | 'columns' | 'grid' | 'grid-with-title' }
  | { is: 'first-column'; columns: number[] }

/** The form of each table that the blocks stand in. */
export function tableForms(blocks: readonly Block[], lexicon: Lexicon): ReadonlyMap<Table, TableForm> {
  const forms = new Map<Table, TableForm>()
  let before: Block | null = null
  for (const block of blocks) {
    const table = block.cell?.table
    if (table && !forms.has(table)) forms.set(table, formOf(table, before, lexicon))
    if (!table) before = block
  }
  // A house has its own groups of items beside those that others have: they are headed alike.
  const titled = [...forms]
    .filter(([, { is }]) => is === 'grid-with-title')
    .map(([table]) => levelHeadOf(table))
  for (const [table, { is }] of forms) {
    if (is === 'grid' && titled.includes(levelHeadOf(table))) forms.set(table, { is: 'grid-with-title' })
  }
  return forms
}

/** The blocks in the order in which a person reads them: a table with titles over its columns, column by column. */
export function inReadingOrder(
  blocks: readonly Block[],
  forms: ReadonlyMap<Table, TableForm>,
): readonly Block[] {
  const byTable = new Map<Table, Block[]>()
  for (const block of blocks) {
    const table = block.cell?.table
    if (table && forms.get(table)?.is === 'columns')
      byTable.set(table, [...(byTable.get(table) ?? []), block])
  }
  if (byTable.size === 0) return blocks
  const columnOf = (block: Block) => block.cell?.cell.column ?? 0
  const seen = new Set<Table>()
  return blocks.flatMap(block => {
    const table = block.cell?.table
    const own = table && byTable.get(table)
    if (!own || !table) return block
    if (seen.has(table)) return []
    seen.add(table)
    return own.toSorted((a, b) => columnOf(a) - columnOf(b))
  })
}

function formOf(table: Table, before: Block | null, lexicon: Lexicon): TableForm {
  const rows = table.children
  const isKnown = (cell: Cell | undefined) => cell !== undefined && isKnownTitle(textOf(cell), lexicon)
  const alone = rows.filter(row => row.children.length === 1)
  if (rows.length === 1 && alone.length === 1) return { is: 'frame' }
  if (titlesInCells(rows, lexicon) >= 2) return { is: 'frame' }
  const width = rows.reduce((widest, row) => Math.max(widest, ...row.children.map(({ column }) => column)), 1)
  if (alone.filter(({ children: [cell] }) => isKnown(cell)).length >= 2) return { is: 'rows' }
  if (width === 1) return { is: 'frame' }
  const [head, ...below] = rows
  const known = (head?.children ?? []).filter(isKnown).length
  const isBesideTitles = below.some(({ children: [cell] }) => isKnown(cell))
  if (below.length > 0 && known >= 2 && known === head?.children.length && !isBesideTitles)
    return { is: 'columns' }
  const columns = titleColumns(rows, isKnown)
  if (columns.length > 0) return { is: 'first-column', columns }
  // A table that no title announces has its titles in it.
  const isAnnounced = before !== null && isKnownTitle(before.node.value, lexicon)
  if (!isAnnounced && isKnown(head?.children[0]) && lexicon.columnOf(levelHeadOf(table)) === 'level') {
    return { is: 'grid-with-title' }
  }
  const isPaired = width === 2 && rows.every(({ children }) => children.length <= 2)
  const hasHead = head?.children.every(cell => lexicon.columnOf(textOf(cell)) !== null) ?? false
  const isForm = !isAnnounced && isPaired && !hasHead && rows.length >= 3
  return isForm ? { is: 'first-column', columns: [1] } : { is: 'grid' }
}

/** The columns in which at least two rows have a title of some house before something else. */
function titleColumns(rows: readonly Row[], isKnown: (cell: Cell) => boolean): number[] {
  const counts = new Map<number, number>()
  for (const { children } of rows) {
    for (const cell of children) {
      // The last cell of a row is what a title is about, but where the row is that title alone.
      if (!isKnown(cell) || (cell.column > 1 && cell === children.at(-1))) continue
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
    }
  }
  const columns = [...counts].filter(([, count]) => count >= 2).map(([column]) => column)
  return columns.length > 0 && !columns.includes(1) ? [1, ...columns] : columns.sort((a, b) => a - b)
}

/** How many titles of some house stand in cells above other text of the same cell. */
function titlesInCells(rows: readonly Row[], lexicon: Lexicon): number {
  const cells = rows.flatMap(({ children }) => children)
  const titles = cells.flatMap(({ children }) =>
    children.slice(0, -1).filter(node => node.type === 'paragraph' && isKnownTitle(node.value, lexicon)),
  )
  return titles.length
}

function isKnownTitle(text: string, lexicon: Lexicon): boolean {
  return text !== '' && lexicon.isKnown(withoutNumber(withoutColon(text), lexicon).text)
}

/** The head beside that of the items, where a table has two columns. */
function levelHeadOf({ children: [head] }: Table): string {
  const [, second, third] = head?.children ?? []
  return second && !third ? textOf(second) : ''
}

/** The text of a cell that holds one paragraph; empty where it holds anything else. */
function textOf({ children }: Cell): string {
  const [only] = children
  return children.length === 1 && (only?.type === 'paragraph' || only?.type === 'heading') ? only.value : ''
}
