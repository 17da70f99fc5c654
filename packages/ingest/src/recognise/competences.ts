import { type CellContext, isTick, type Mark, type Row } from '@metiers/document'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import type { CompetenceColumn } from '../template/template.js'
import { recogniseFlatCompetences } from './flat-competences.js'
import type { CompetenceRow, GridLabel, Recognised } from './parts.js'

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
  const isTabled = (block: SourceBlock) => !isFramed && isInTable(block)
  const tabled = rest.filter(isTabled)
  const flat = rest.filter(block => !isTabled(block))
  return [...recogniseTable(tabled, index, found), ...recogniseFlatCompetences(flat, index, found)]
}

// A row of the table has at least the category and two levels; a layout table around the fiche has fewer cells.
function isInTable(block: SourceBlock): boolean {
  return (block.cell?.row.children.length ?? 0) >= 3
}

function recogniseTable(blocks: SourceBlock[], index: HeadingIndex, found: Recognised): CompetenceRow[] {
  const rows = new Map<Row, SourceBlock[]>()
  for (const block of blocks) {
    const row = block.cell?.row
    if (row) rows.set(row, [...(rows.get(row) ?? []), block])
  }
  let columns: Map<number, CompetenceColumn> | null = null
  const competences: CompetenceRow[] = []
  for (const rowBlocks of rows.values()) {
    const header = headerOf(rowBlocks, index)
    if (header) {
      columns = header
      for (const block of rowBlocks) found.furniture.push({ block, part: 'behavioural-competences' })
      continue
    }
    const competence = columns && readRow(rowBlocks, columns)
    if (competence) competences.push(competence)
    for (const block of rowBlocks) {
      if (!competence || !columnOf(block.cell, columns)) reportUnclear(block, found)
    }
  }
  return competences
}

/** Which column holds what, by the heads of the columns in whatever order; null where the row is no header. */
function headerOf(blocks: SourceBlock[], index: HeadingIndex): Map<number, CompetenceColumn> | null {
  const columns = new Map<number, CompetenceColumn>()
  for (const block of blocks) {
    const name = index.columnOf(block.node.value)
    if (name && block.cell) columns.set(block.cell.cell.column, name)
  }
  const names = new Set(columns.values())
  const isHeader = names.has('category') && names.has('level1') && names.has('level2') && names.has('level3')
  return isHeader ? columns : null
}

const levelOf = { level1: 1, level2: 2, level3: 3 } as const

function readRow(blocks: SourceBlock[], columns: Map<number, CompetenceColumn>): CompetenceRow | null {
  const inColumn = (name: CompetenceColumn) => blocks.filter(({ cell }) => columnOf(cell, columns) === name)
  const category = labelOf(inColumn('category'))
  if (!category) return null
  const marks = (['level1', 'level2', 'level3'] as const).flatMap(name =>
    inColumn(name).map(block => ({ block, level: levelOf[name] })),
  )
  const isUnticked = (block: SourceBlock) => markOf(block) !== null && !isTicked(block)
  const ticks = marks.filter(({ block }) => isTicked(block))
  const unclear = marks.filter(({ block }) => markOf(block) === null)
  return {
    category,
    ticks: [...ticks, ...unclear].map(({ block }) => block),
    boxes: marks.map(({ block }) => block).filter(isUnticked),
    level: unclear.length > 0 || ticks.length !== 1 ? null : (ticks[0]?.level ?? null),
    unclear: unclear.length > 0,
    notes: inColumn('note'),
  }
}

/** The mark that a block is, or null where it is text. */
export function markOf({ node }: SourceBlock): Mark | null {
  return node.type === 'paragraph' ? (node.mark ?? null) : null
}

function isTicked(block: SourceBlock): boolean {
  const mark = markOf(block)
  return mark !== null && isTick(mark)
}

function columnOf(
  cell: CellContext | null,
  columns: Map<number, CompetenceColumn> | null,
): CompetenceColumn | null {
  return cell ? (columns?.get(cell.cell.column) ?? null) : null
}

function labelOf(blocks: SourceBlock[]): GridLabel | null {
  if (blocks.length === 0) return null
  return { text: blocks.map(block => block.node.value).join(' '), blocks }
}

/** Says that a block stands in the competence table without a place in a row of it. */
export function reportUnclear(block: SourceBlock, found: Recognised): void {
  found.observations.push({
    kind: 'competence-unclear',
    text: block.node.value,
    place: placeOf(block),
    occupationId: null,
  })
}
