import { coveringCells, type Row, type Table } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { recogniseTables } from './competence-table.js'
import { recogniseFlatCompetences } from './flat-competences.js'
import type { CompetenceRow, Recognised } from './parts.js'

/**
 * Reads the table of behavioural competences: as a table where the document kept it, else from its lines.
 * Legend and column heads are furniture; what fits no row is reported and stays unrecognised.
 */
export function recogniseCompetences(
  blocks: SourceBlock[],
  index: HeadingIndex,
  found: Recognised,
): CompetenceRow[] {
  const rest = blocks.filter(block => {
    const isLegend = index.isLegend(block.node.value)
    if (isLegend) found.furniture.push({ block, part: 'behavioural-competences' })
    return !isLegend
  })
  // Where all of the section stands in one cell, that cell is the frame around a fiche, not the table.
  const isFramed = new Set(rest.map(block => block.cell?.cell)).size === 1
  const tables = isFramed ? new Set<Table>() : tablesWithHeads(wideTables(rest), rest, index)
  const isTabled = ({ cell }: SourceBlock) => cell !== null && tables.has(cell.table)
  const tabled = rest.filter(isTabled)
  const flat = rest.filter(block => !isTabled(block))
  const isForm = rest.length < blocks.length
  return [...recogniseTables(tabled, index, found), ...recogniseFlatCompetences(flat, isForm, index, found)]
}

// A row of the table has at least the category and two levels; a layout table around the fiche has fewer cells.
function wideTables(blocks: SourceBlock[]): ReadonlySet<Table> {
  const rows = new Map<Table, Set<Row>>()
  for (const { cell } of blocks) {
    if (cell) rows.set(cell.table, (rows.get(cell.table) ?? new Set()).add(cell.row))
  }
  const isWide = ([table, own]: [Table, Set<Row>]) => {
    const cells = coveringCells(table)
    return [...own].some(row => (cells.get(row)?.length ?? 0) >= 3)
  }
  return new Set([...rows].filter(isWide).map(([table]) => table))
}

/**
 * Leaves out the tables in which nothing is a head and something is a category: lines that were typed with tabs, which
 * say what is ticked and not at which level.
 */
function tablesWithHeads(
  tables: ReadonlySet<Table>,
  blocks: SourceBlock[],
  index: HeadingIndex,
): ReadonlySet<Table> {
  const named = new Set<Table>()
  const withCategories = new Set<Table>()
  for (const { cell, node } of blocks) {
    if (!cell) continue
    if (index.columnOf(node.value)) named.add(cell.table)
    if (index.isCategory(node.value)) withCategories.add(cell.table)
  }
  // What follows a table with heads may go on with its columns.
  let isAfterHeads = false
  return new Set(
    [...tables].filter(table => {
      isAfterHeads ||= named.has(table)
      return isAfterHeads || !withCategories.has(table)
    }),
  )
}
