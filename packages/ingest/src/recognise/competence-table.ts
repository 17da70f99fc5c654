import { type Cell, coveringCells, type Row, type Table } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import { closeRow, type OpenRow } from './competence-row.js'
import type { GradedRow, Recognised } from './parts.js'
import { reportColumn, reportTwice, reportUnclear, reportWithoutColumns } from './report-competences.js'
import { type Head, headsIn, joinHeads, missingColumns } from './table-columns.js'
import { placeStrays, readRow, type SeenRow } from './table-row.js'

/**
 * Reads the tables of a graded list by the heads of their columns. A table without heads goes
 * on with the columns of the one before it: a table is split by a page or an empty line.
 */
export function recogniseTables(blocks: SourceBlock[], form: GradedForm, found: Recognised): GradedRow[] {
  const byTable = new Map<Table, SourceBlock[]>()
  for (const block of blocks) {
    const table = block.cell?.table
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), block])
  }
  const rows: GradedRow[] = []
  let heads: Head[] | null = null
  for (const [table, own] of byTable) {
    const read = readTable(seenRows(table, own), heads, form, found)
    rows.push(...read.rows)
    heads = read.heads ?? heads
  }
  return rows
}

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
  form: GradedForm,
  found: Recognised,
): { rows: GradedRow[]; heads: Head[] | null } {
  let heads: Head[] | null = null
  // A head may stand over two rows: "1", "2" and "3" under a word that covers all three.
  let pending: Head[] = []
  let above: SourceBlock[] = []
  const all = rows.flatMap(({ cells }) => cells.filter(({ own }) => own).flatMap(({ blocks }) => blocks))
  const open: OpenRow[] = []
  const others = new Map<Head, SourceBlock[]>()
  for (const row of rows) {
    const own = row.cells.filter(cell => cell.own).flatMap(({ blocks }) => blocks)
    const inRow = headsIn(row.cells, form)
    const joined = joinHeads(pending, inRow)
    const isHeader = missingColumns(inRow, form).length === 0
    if (isHeader || (inRow.some(({ name }) => name) && missingColumns(joined, form).length === 0)) {
      heads = isHeader ? inRow : joined
      if (reportTwice(heads, all, found)) return { rows: [], heads: null }
      pending = []
      takeHeader(heads, [...above, ...own], { form, others, found })
      above = []
      continue
    }
    const known: Head[] | null = heads ?? headsBefore
    if (known === null) {
      pending = joined
      above.push(...own)
      continue
    }
    readRow(row, known, heads !== null, { form, open, others, found })
  }
  for (const competence of open) placeStrays(competence, { form, open, others, found })
  if (heads === null && headsBefore === null) reportWithoutColumns(pending, above, form, found)
  for (const [head, blocks] of others) reportColumn(head, blocks, found)
  return { rows: open.map(row => closeRow(row, form.scale)), heads }
}

/** The heads of a table are furniture, and so is a word that covers the levels; all else above them is reported. */
function takeHeader(
  heads: Head[],
  blocks: SourceBlock[],
  { form, others, found }: { form: GradedForm; others: Map<Head, SourceBlock[]>; found: Recognised },
): void {
  const known = [...others.keys()]
  for (const block of blocks) {
    const head = heads.find(candidate => candidate.blocks.includes(block))
    if (head && head.name === null) {
      // A head that is repeated on the next page is the same column.
      const same = known.find(other => other.text === head.text && other.cell.column === head.cell.column)
      others.set(same ?? head, [...(others.get(same ?? head) ?? []), block])
    } else if (head || isOverLevels(block, heads, form)) found.furniture.push({ block, part: form.section })
    else reportUnclear(block, found)
  }
}

function isOverLevels({ cell }: SourceBlock, heads: Head[], form: GradedForm): boolean {
  if (!cell) return false
  const { column, columnSpan } = cell.cell
  const over = heads.filter(({ cell: { column: at } }) => at >= column && at < column + columnSpan)
  const names = new Set<unknown>(over.map(({ name }) => name))
  return form.levelColumns.every(name => names.has(name)) && !names.has('category')
}
