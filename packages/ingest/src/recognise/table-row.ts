import type { Cell } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import { isOrnament, markOf, tickState } from './block-mark.js'
import { labelText, markUnder, type OpenRow, strayMark, wholeText } from './competence-row.js'
import type { LevelDoubt, Recognised } from './parts.js'
import { reportUnclear } from './report-competences.js'
import { type Covered, coveredHeads, type Head, isLevelColumn, type SeenCell } from './table-columns.js'

/** A row as it is seen, and its number in the table. */
export type SeenRow = { at: number; cells: SeenCell[] }

/** What the rows of a table are read into. */
export type Reading = {
  form: GradedForm
  open: OpenRow[]
  others: Map<Head, SourceBlock[]>
  found: Recognised
}

/** Reads a row into the competence that its category opens or goes on with; what has no place in one is reported. */
export function readRow(row: SeenRow, heads: Head[], sameTable: boolean, reading: Reading): void {
  const { form } = reading
  const covered = coveredHeads(row.cells, heads, sameTable)
  const under = row.cells.map((cell, at) => ({ ...cell, ...readCovered(covered[at]) }))
  const category = under.find(({ only, blocks }) => only?.name === 'category' && blocks.some(isText))
  const competence = category && openedBy(category, row.at, reading.open)
  if (category) takeOrnaments(category, reading)
  const isShort = mayHaveLostCells(row, heads)
  for (const seen of under) {
    if (seen === category) continue
    if (!competence) {
      reportOutside(seen, reading)
    } else if (seen.only?.name === 'note') {
      const known = new Set(competence.notes.map(({ block }) => block))
      takeOrnaments(seen, reading)
      competence.notes.push(...seen.blocks.filter(block => !known.has(block) && isText(block)).map(wholeText))
    } else if (seen.mayTick) {
      const doubt = doubtOf(seen, { row, last: competence.last, isShort, sameTable })
      for (const block of seen.blocks) {
        if (competence.marks.some(mark => mark.block === block)) continue
        competence.marks.push(markUnder(seen.only?.name ?? null, block, doubt, form.scale))
      }
    } else {
      const [head = null] = seen.heads
      const [marks, texts] = partition(
        seen.own ? seen.blocks : [],
        block => markOf(block) !== null && isText(block),
      )
      competence.strays.push(...marks.map(block => ({ block, head })))
      reportOutside({ ...seen, blocks: texts }, reading)
    }
  }
}

/** A picture or an empty bullet beside a text says nothing. */
function takeOrnaments({ blocks, own }: SeenCell, { form, found }: Reading): void {
  if (own) for (const block of blocks.filter(isOrnament)) found.furniture.push({ block, part: form.section })
}

function isText(block: SourceBlock): boolean {
  return !isOrnament(block)
}

/** A cell with the one named head that stands over it, and whether a level does: then what it shows may be a tick. */
type CellUnderHeads = SeenCell & Covered & { only: Head | null; mayTick: boolean }

function readCovered(covered: Covered = { heads: [], exact: false }): Omit<CellUnderHeads, keyof SeenCell> {
  const named = covered.heads.filter(({ name }) => name !== null)
  const [first] = named
  const mayTick = named.some(({ name }) => isLevelColumn(name))
  return { ...covered, only: named.length === 1 && first ? first : null, mayTick }
}

/** The competence that a category opens, or goes on with where it is merged down into the row. */
function openedBy({ cell, blocks }: SeenCell, at: number, open: OpenRow[]): OpenRow {
  const last = open.at(-1)
  if (last?.cell === cell) return last
  const opened = {
    cell,
    last: at + cell.rowSpan - 1,
    category: blocks.filter(isText).map(labelText),
    marks: [],
    strays: [],
    notes: [],
  }
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
  const needed = hasGrid ? heads.filter(({ name }) => isLevelColumn(name)) : heads
  return end(cells) < end(needed)
}

/**
 * Accounts for the marks under heads that are no level's. Where nothing else ticks the row, one of them may: a row
 * that shows a tick is never one without.
 */
export function placeStrays(competence: OpenRow, reading: Reading): void {
  const isTickedElsewhere = competence.marks.some(({ state }) => state !== 'empty')
  for (const { block, head } of competence.strays) {
    if (tickState(block) === 'empty' || !isTickedElsewhere) competence.marks.push(strayMark(block))
    else reportBlocks(head ? [head] : [], [block], reading)
  }
}

/** What stands under a head that the template does not name goes to that column's finding; the rest is reported. */
function reportOutside({ heads, own, blocks }: CellUnderHeads, reading: Reading): void {
  if (own) reportBlocks(heads, blocks, reading)
}

function reportBlocks([head, other]: Head[], blocks: SourceBlock[], { form, others, found }: Reading): void {
  for (const block of blocks) {
    if (isOrnament(block)) found.furniture.push({ block, part: form.section })
    else if (head && !other && head.name === null) others.set(head, [...(others.get(head) ?? []), block])
    else reportUnclear(block, found)
  }
}

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}
