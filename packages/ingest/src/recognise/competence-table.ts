import { type Cell, coveringCells, type Row, type Table } from '@metiers/document'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { markOf, tickState } from './block-mark.js'
import { closeCompetence, type OpenCompetence } from './competence-row.js'
import type { CompetenceRow, LevelDoubt, Recognised } from './parts.js'
import { reportUnclear } from './report-unclear.js'
import {
  type Covered,
  coveredHeads,
  type Head,
  headsIn,
  joinHeads,
  levelColumns,
  missingColumns,
  type SeenCell,
} from './table-columns.js'

const part = 'behavioural-competences'

/**
 * Reads the tables of a section of behavioural competences by the heads of their columns. A table without heads goes
 * on with the columns of the one before it: a table is split by a page or an empty line.
 */
export function recogniseTables(
  blocks: SourceBlock[],
  index: HeadingIndex,
  found: Recognised,
): CompetenceRow[] {
  const byTable = new Map<Table, SourceBlock[]>()
  for (const block of blocks) {
    const table = block.cell?.table
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), block])
  }
  const rows: CompetenceRow[] = []
  let heads: Head[] | null = null
  for (const [table, own] of byTable) {
    const read = readTable(seenRows(table, own), heads, index, found)
    rows.push(...read.rows)
    heads = read.heads ?? heads
  }
  return rows
}

/** A row as it is seen, and its number in the table. */
type SeenRow = { at: number; cells: SeenCell[] }

function seenRows(table: Table, blocks: SourceBlock[]): SeenRow[] {
  const byCell = new Map<Cell, SourceBlock[]>()
  const rows = new Set<Row>()
  for (const block of blocks) {
    if (!block.cell) continue
    const { cell, row } = block.cell
    byCell.set(cell, [...(byCell.get(cell) ?? []), block])
    rows.add(row)
  }
  const covering = coveringCells(table)
  return table.children.flatMap((row, at) => {
    if (!rows.has(row)) return []
    const own = new Set(row.children)
    const cells = (covering.get(row) ?? []).map(cell => ({
      cell,
      blocks: byCell.get(cell) ?? [],
      own: own.has(cell),
    }))
    return [{ at, cells }]
  })
}

function readTable(
  rows: SeenRow[],
  headsBefore: Head[] | null,
  index: HeadingIndex,
  found: Recognised,
): { rows: CompetenceRow[]; heads: Head[] | null } {
  let heads: Head[] | null = null
  // A head may stand over two rows: "1", "2" and "3" under a word that covers all three.
  let pending: Head[] = []
  let above: SourceBlock[] = []
  const open: OpenCompetence[] = []
  const others = new Map<Head, SourceBlock[]>()
  for (const row of rows) {
    const own = row.cells.filter(cell => cell.own).flatMap(({ blocks }) => blocks)
    const inRow = headsIn(row.cells, index)
    const joined = joinHeads(pending, inRow)
    const isHeader = missingColumns(inRow).length === 0
    if (isHeader || (inRow.some(({ name }) => name) && missingColumns(joined).length === 0)) {
      heads = isHeader ? inRow : joined
      pending = []
      takeHeader(heads, [...above, ...own], others, found)
      above = []
      continue
    }
    const known: Head[] | null = heads ?? headsBefore
    if (known === null) {
      pending = joined
      above.push(...own)
      continue
    }
    readRow(row, known, heads !== null, { open, others, found })
  }
  for (const competence of open) placeStrays(competence, { open, others, found })
  if (heads === null && headsBefore === null) reportWithoutColumns(pending, above, found)
  for (const [head, blocks] of others) reportColumn(head, blocks, found)
  return { rows: open.map(closeCompetence), heads }
}

/** The heads of a table are furniture, and so is a word that covers the levels; all else above them is reported. */
function takeHeader(
  heads: Head[],
  blocks: SourceBlock[],
  others: Map<Head, SourceBlock[]>,
  found: Recognised,
): void {
  const known = [...others.keys()]
  for (const block of blocks) {
    const head = heads.find(candidate => candidate.blocks.includes(block))
    if (head && head.name === null) {
      // A head that is repeated on the next page is the same column.
      const same = known.find(other => other.text === head.text && other.cell.column === head.cell.column)
      others.set(same ?? head, [...(others.get(same ?? head) ?? []), block])
    } else if (head || isOverLevels(block, heads)) found.furniture.push({ block, part })
    else reportUnclear(block, found)
  }
}

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}

function isOverLevels({ cell }: SourceBlock, heads: Head[]): boolean {
  if (!cell) return false
  const { column, columnSpan } = cell.cell
  const over = heads.filter(({ cell: { column: at } }) => at >= column && at < column + columnSpan)
  const names = new Set<unknown>(over.map(({ name }) => name))
  return levelColumns.every(name => names.has(name)) && !names.has('category')
}

type Reading = { open: OpenCompetence[]; others: Map<Head, SourceBlock[]>; found: Recognised }

const levelOf = { level1: 1, level2: 2, level3: 3, category: null, note: null } as const

function readRow(row: SeenRow, heads: Head[], sameTable: boolean, reading: Reading): void {
  const covered = coveredHeads(row.cells, heads, sameTable)
  const under = row.cells.map((cell, at) => ({ ...cell, ...readCovered(covered[at]) }))
  const category = under.find(({ only, blocks }) => only?.name === 'category' && blocks.length > 0)
  const competence = category && openedBy(category, row.at, reading.open)
  const isShort = mayHaveLostCells(row, heads)
  for (const seen of under) {
    if (seen === category) continue
    if (!competence) {
      reportOutside(seen, reading)
    } else if (seen.only?.name === 'note') {
      competence.notes.push(...seen.blocks.filter(block => !competence.notes.includes(block)))
    } else if (seen.mayTick) {
      const level = levelOf[seen.only?.name ?? 'category']
      const doubt = doubtOf(seen, { row, last: competence.last, isShort, sameTable })
      for (const block of seen.blocks) {
        if (competence.marks.some(mark => mark.block === block)) continue
        competence.marks.push(
          doubt === null && level !== null
            ? { block, level, doubt: null }
            : { block, level: null, doubt: doubt ?? 'column-unknown' },
        )
      }
    } else {
      const [head = null] = seen.heads
      const [marks, texts] = partition(seen.own ? seen.blocks : [], block => markOf(block) !== null)
      competence.strays.push(...marks.map(block => ({ block, head })))
      reportOutside({ ...seen, blocks: texts }, reading)
    }
  }
}

/** A cell with the one named head that stands over it, and whether a level does: then what it shows may be a tick. */
type CellUnderHeads = SeenCell & Covered & { only: Head | null; mayTick: boolean }

function readCovered(covered: Covered = { heads: [], exact: false }): Omit<CellUnderHeads, keyof SeenCell> {
  const named = covered.heads.filter(({ name }) => name !== null)
  const [first] = named
  const mayTick = named.some(({ name }) => name !== null && levelOf[name] !== null)
  return { ...covered, only: named.length === 1 && first ? first : null, mayTick }
}

/** The competence that a category opens, or goes on with where it is merged down into the row. */
function openedBy({ cell, blocks }: SeenCell, at: number, open: OpenCompetence[]): OpenCompetence {
  const last = open.at(-1)
  if (last?.cell === cell) return last
  const opened = { cell, last: at + cell.rowSpan - 1, category: blocks, marks: [], strays: [], notes: [] }
  open.push(opened)
  return opened
}

function doubtOf(
  { heads, exact, only, own, cell }: CellUnderHeads,
  { row, last, isShort, sameTable }: { row: SeenRow; last: number; isShort: boolean; sameTable: boolean },
): LevelDoubt | null {
  if (!sameTable && !exact) return 'table-split'
  // A tick that is merged down over the next competence stands for one of them, or for both.
  const isBeyond = own ? row.at + cell.rowSpan - 1 > last : true
  if (only === null || heads.length > 1 || isBeyond || isShort) return 'cell-merged'
  return exact ? null : 'head-merged'
}

/**
 * Whether cells may be missing before a tick: the row ends before the columns of the levels do. In a text, which has
 * no grid, a row that is shorter than the heads at all.
 */
function mayHaveLostCells({ cells }: SeenRow, heads: Head[]): boolean {
  const end = (ends: { cell: Cell }[]) =>
    Math.max(0, ...ends.map(({ cell }) => cell.column + cell.columnSpan - 1))
  const hasGrid = cells.some(({ cell }) => 'table' in cell.place)
  const needed = hasGrid ? heads.filter(({ name }) => name !== null && levelOf[name] !== null) : heads
  return end(cells) < end(needed)
}

/**
 * Accounts for the marks under heads that are no level's. Where nothing else ticks the row, one of them may: a row
 * that shows a tick is never one without.
 */
function placeStrays(competence: OpenCompetence, reading: Reading): void {
  const isTickedElsewhere = competence.marks.some(({ block }) => tickState(block) !== 'empty')
  for (const { block, head } of competence.strays) {
    if (tickState(block) === 'empty' || !isTickedElsewhere)
      competence.marks.push({ block, level: null, doubt: 'column-unknown' })
    else reportBlocks(head ? [head] : [], [block], reading)
  }
}

/** What stands under a head that the template does not name goes to that column's finding; the rest is reported. */
function reportOutside({ heads, own, blocks }: CellUnderHeads, reading: Reading): void {
  if (own) reportBlocks(heads, blocks, reading)
}

function reportBlocks([head, other]: Head[], blocks: SourceBlock[], { others, found }: Reading): void {
  for (const block of blocks) {
    if (head && !other && head.name === null) others.set(head, [...(others.get(head) ?? []), block])
    else reportUnclear(block, found)
  }
}

/** Says once that a column of the table fits none of the template, with what stands in it. */
function reportColumn(head: Head, blocks: SourceBlock[], found: Recognised): void {
  const [first] = blocks
  if (!first) return
  const texts = blocks.filter(block => !head.blocks.includes(block)).map(({ node }) => node.value)
  const facts = { head: head.text, texts: [...new Set(texts)].filter(text => text !== head.text) }
  found.observations.push({
    kind: 'competence-column-unknown',
    ...facts,
    place: placeOf(first),
    occupationId: null,
  })
  found.reported.push(...blocks)
}

/** Says once that the columns of a table cannot be told: nothing of it is read. */
function reportWithoutColumns(heads: Head[], blocks: SourceBlock[], found: Recognised): void {
  const [first] = blocks
  if (!first) return
  const merged = heads.flatMap(({ name, text, cell: { columnSpan } }) =>
    name !== null && columnSpan > 1 ? [{ head: text, columns: columnSpan }] : [],
  )
  const facts = { missing: missingColumns(heads), merged, texts: blocks.map(({ node }) => node.value) }
  found.observations.push({ kind: 'competence-columns', ...facts, place: placeOf(first), occupationId: null })
  found.reported.push(...blocks)
}
