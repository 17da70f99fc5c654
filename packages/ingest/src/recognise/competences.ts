import { coveringCells, type Row, type Table } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import { recogniseTables } from './competence-table.js'
import { recogniseFlatCompetences } from './flat-competences.js'
import { areGradedItems, recogniseGradedItems } from './graded-items.js'
import type { GradedRow, Recognised } from './parts.js'

/**
 * Reads a graded list: as a table where the document kept it, else from its lines.
 * Legend and column heads are furniture; what fits no row is reported and stays unrecognised.
 */
export function recogniseCompetences(
  blocks: SourceBlock[],
  form: GradedForm,
  found: Recognised,
): GradedRow[] {
  const rest = blocks.filter(block => {
    const isLegend = form.isLegend(block.node.value)
    if (isLegend) found.furniture.push({ block, part: form.section })
    return !isLegend
  })
  // Where all of the section stands in one cell, that cell is the frame around a fiche, not the table.
  const isFramed = new Set(rest.map(block => block.cell?.cell)).size === 1
  const tables = isFramed ? new Set<Table>() : tablesWithHeads(wideTables(rest, form), rest, form)
  const isTabled = ({ cell }: SourceBlock) => cell !== null && tables.has(cell.table)
  const tabled = rest.filter(isTabled)
  const flat = rest.filter(block => !isTabled(block))
  const isForm = rest.length < blocks.length
  return [
    ...recogniseTables(tabled, form, found),
    ...(areGradedItems(flat, form)
      ? recogniseGradedItems(flat, form, found)
      : recogniseFlatCompetences(flat, isForm, form, found)),
  ]
}

// A row of the table has at least the item and two levels, or one column of levels; a layout table around the fiche has
// fewer cells.
function wideTables(blocks: SourceBlock[], { hasLevelHead }: GradedForm): ReadonlySet<Table> {
  const rows = new Map<Table, Set<Row>>()
  for (const { cell } of blocks) {
    if (cell) rows.set(cell.table, (rows.get(cell.table) ?? new Set()).add(cell.row))
  }
  const isWide = ([table, own]: [Table, Set<Row>]) => {
    const cells = coveringCells(table)
    return [...own].some(row => (cells.get(row)?.length ?? 0) >= (hasLevelHead ? 2 : 3))
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
  form: GradedForm,
): ReadonlySet<Table> {
  const named = new Set<Table>()
  const withCategories = new Set<Table>()
  for (const { cell, node } of blocks) {
    if (!cell) continue
    if (form.columnOf(node.value)) named.add(cell.table)
    if (form.isItem(node.value)) withCategories.add(cell.table)
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
