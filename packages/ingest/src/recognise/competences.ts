import { type CellContext, isTick, type Mark, type Row } from '@metiers/document'
import { placeOf, type SourceBlock, writtenText } from '../source-block.js'
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
  let columns: Columns | null = null
  // A head may stand over two rows: "1", "2" and "3" under a word that covers all three.
  let heads: Columns = new Map()
  let unplaced: SourceBlock[] = []
  const merged: SourceBlock[] = []
  const competences: CompetenceRow[] = []
  for (const rowBlocks of rows.values()) {
    const head = headsOf(rowBlocks, index)
    const joined: Columns = new Map([...heads, ...head])
    if (isHeader(head) || (head.size > 0 && isHeader(joined))) {
      columns = isHeader(head) ? head : joined
      heads = new Map()
      for (const block of [...unplaced, ...rowBlocks])
        found.furniture.push({ block, part: 'behavioural-competences' })
      unplaced = []
      continue
    }
    if (columns === null) {
      heads = joined
      unplaced.push(...rowBlocks)
      continue
    }
    const competence = readRow([...rowBlocks, ...ticksFromAbove(rowBlocks, merged)], columns)
    for (const block of rowBlocks)
      if (isTicked(block) && (block.cell?.cell.rowSpan ?? 1) > 1) merged.push(block)
    if (competence) competences.push(competence)
    for (const block of rowBlocks) {
      if (!competence || !columnOf(block.cell, columns)) reportUnclear(block, found)
    }
  }
  const [first] = unplaced
  if (first) {
    const names = new Set(heads.values())
    const missing = (['category', 'level1', 'level2', 'level3'] as const).filter(name => !names.has(name))
    if (columns === null) {
      const at = { place: placeOf(first), occupationId: null }
      found.observations.push({ kind: 'competence-columns', missing, ...at })
    }
    for (const block of unplaced) reportUnclear(block, found)
  }
  return competences
}

/** The ticks of cells above that reach down into a row: whether they stand for it cannot be told. */
function ticksFromAbove([first]: SourceBlock[], merged: SourceBlock[]): SourceBlock[] {
  const row = first?.cell?.row
  const rows = first?.cell?.table.children
  if (!row || !rows || merged.length === 0) return []
  const at = rows.indexOf(row)
  return merged.filter(({ cell }) => {
    const from = cell ? rows.indexOf(cell.row) : -1
    return from >= 0 && at > from && at < from + (cell?.cell.rowSpan ?? 1)
  })
}

/** Which column holds what, by its number. */
type Columns = Map<number, CompetenceColumn>

/** The heads of columns in a row, in whatever order. A head over several columns heads none of them. */
function headsOf(blocks: SourceBlock[], index: HeadingIndex): Columns {
  const columns: Columns = new Map()
  for (const { cell, node } of blocks) {
    const name = index.columnOf(node.value)
    if (name && cell?.cell.columnSpan === 1) columns.set(cell.cell.column, name)
  }
  return columns
}

function isHeader(columns: Columns): boolean {
  const names = new Set(columns.values())
  return names.has('category') && names.has('level1') && names.has('level2') && names.has('level3')
}

const levelOf = { level1: 1, level2: 2, level3: 3 } as const

function readRow(blocks: SourceBlock[], columns: Columns): CompetenceRow | null {
  const inColumn = (name: CompetenceColumn) => blocks.filter(({ cell }) => columnOf(cell, columns) === name)
  const category = labelOf(inColumn('category'))
  if (!category) return null
  const marks = (['level1', 'level2', 'level3'] as const).flatMap(name =>
    inColumn(name).map(block => ({ block, level: levelOf[name] })),
  )
  const isUnticked = (block: SourceBlock) => markOf(block) !== null && !isTicked(block)
  const ticks = marks.filter(({ block }) => isTicked(block))
  const illegible = marks.filter(({ block }) => markOf(block) === null)
  const isShifted = marks.some(({ block }) => mayBeShifted(block, columns))
  const levels = new Set(ticks.map(({ level }) => level))
  const unclear = illegible.length > 0
  const shifted = ticks.length > 0 && isShifted
  return {
    category,
    // The same column ticked twice is one level; the second tick is still accounted for.
    ticks: (levels.size > 1 ? ticks : ticks.slice(0, 1)).concat(illegible).map(({ block }) => block),
    boxes: [
      ...marks.map(({ block }) => block).filter(isUnticked),
      ...(levels.size > 1 ? [] : ticks.slice(1).map(({ block }) => block)),
    ],
    level: unclear || shifted || levels.size !== 1 ? null : (ticks[0]?.level ?? null),
    unclear,
    shifted,
    notes: inColumn('note'),
  }
}

/**
 * Whether the column of a cell is in doubt: the cell covers several columns or rows, or its row is not as wide as
 * the header, so that cells may have been lost before it.
 */
function mayBeShifted({ cell }: SourceBlock, columns: Columns): boolean {
  if (!cell) return true
  if (cell.cell.columnSpan > 1 || cell.cell.rowSpan > 1) return true
  const last = cell.row.children.at(-1)
  const width = Math.max(...columns.keys())
  return last === undefined || last.column + last.columnSpan - 1 < width
}

/** The mark that a block is, or null where it is text. */
export function markOf({ node }: SourceBlock): Mark | null {
  return node.type === 'paragraph' ? (node.mark ?? null) : null
}

function isTicked(block: SourceBlock): boolean {
  const mark = markOf(block)
  return mark !== null && isTick(mark)
}

function columnOf(cell: CellContext | null, columns: Columns): CompetenceColumn | null {
  return cell ? (columns.get(cell.cell.column) ?? null) : null
}

function labelOf(blocks: SourceBlock[]): GridLabel | null {
  if (blocks.length === 0) return null
  return { text: blocks.map(writtenText).join(' '), blocks }
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
