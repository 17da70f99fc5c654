import { type Cell, coveringCells, type Row, type Table } from '@metiers/document'
import { identifierOf, sameText } from '@metiers/schema'
import type { Observation } from '../observation.js'
import { placeOf, type SourceBlock } from '../source-block.js'
import { familyColumns } from './family-columns.js'
import type { GridEntry, GridLabel, GridPart, GridTable } from './parts.js'

/** What the grid's reader asks of the rest: whether a label is an occupation's, and which groups profiles state. */
export type GridEvidence = {
  isOccupation: (label: string) => boolean
  hasList: boolean
  statedGroups: { family: string; subfamily: string }[]
}

/** A cell of the grid: its label, or null where it is empty, and the columns it covers, from 0. */
type GridCell = { label: GridLabel | null; first: number; span: number; row: Row }

/**
 * Reads the grid: a row of families, a row of sub-families where there is one, then the occupations in
 * their columns. A row with one cell a family spans the family's columns. Null where the table's columns
 * cannot be told; what cannot be placed is reported, never guessed.
 */
export function recogniseGrid(
  { blocks }: GridTable,
  evidence: GridEvidence,
): { grid: GridPart | null; observations: Observation[] } {
  const [first] = blocks
  const table = first?.cell?.table
  if (!first || !table) return { grid: null, observations: [] }
  const rows = rowsOf(table, blocks).filter(row => row.some(cell => cell.label))
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0)
  const [header = [], second] = rows
  const subfamilyRow = second && isSubfamilyRow(second, width, evidence) ? second : null
  const body = rows.slice(subfamilyRow ? 2 : 1)

  const subfamilyAt = Array.from({ length: width }, (_, column) => labelAt(subfamilyRow, column))
  const spans = spansOf(header, subfamilyAt, width, evidence)
  if (!spans) {
    const place = placeOf(first)
    const columns = { families: header.length, columns: width }
    return {
      grid: null,
      observations: [{ kind: 'grid-columns-unclear', ...columns, place, occupationId: null }],
    }
  }

  const nameless = [...spans.map(({ label }) => label), ...subfamilyAt].find(
    label => label && identifierOf(label.text) === '',
  )
  if (nameless) {
    const place = placeOf(nameless.blocks[0] ?? first)
    const facts = { id: '', labels: ['', nameless.text] as [string, string] }
    return { grid: null, observations: [{ kind: 'duplicate-id', ...facts, place, occupationId: null }] }
  }

  const families = spans.map(({ label, first, span }) => ({
    ...label,
    subfamilies: subfamilyAt.slice(first, first + span).filter(subfamily => subfamily !== null),
  }))
  const entries: GridEntry[] = []
  const observations: Observation[] = []
  for (const row of body) {
    const placed = placeRow(row, spans, width)
    if (!placed) {
      const cell = row.find(({ label }) => label)?.label?.blocks[0]
      const expected = [...new Set([spans.length, width])].sort((a, b) => a - b)
      const place = cell ? placeOf(cell) : null
      observations.push({ kind: 'grid-row-width', cells: widthOf(row), expected, place, occupationId: null })
      continue
    }
    for (const { label, family, cell } of placed) {
      const position = cell && subfamilyOver(cell, subfamilyRow)
      const subfamily = position ? (families[family]?.subfamilies.indexOf(position) ?? null) : null
      for (const part of labelsIn(label, evidence)) entries.push({ ...part, family, subfamily })
    }
  }
  return { grid: { families, entries, block: first }, observations }
}

/** The cells that are seen in each row; one that is merged down from above covers its columns, and has its label there. */
function rowsOf(table: Table, blocks: SourceBlock[]): GridCell[][] {
  const byCell = new Map<Cell, SourceBlock[]>()
  for (const block of blocks) {
    if (block.cell) byCell.set(block.cell.cell, [...(byCell.get(block.cell.cell) ?? []), block])
  }
  const covering = coveringCells(table)
  return table.children.map(row => {
    const own = new Set(row.children)
    return (covering.get(row) ?? []).map(cell => {
      const found = own.has(cell) ? (byCell.get(cell) ?? []) : []
      const label =
        found.length > 0 ? { text: found.map(({ node }) => node.value).join(' '), blocks: found } : null
      return { label, first: cell.column - 1, span: cell.columnSpan, row }
    })
  })
}

function widthOf(row: GridCell[]): number {
  return row.reduce((widest, { first, span }) => Math.max(widest, first + span), 0)
}

function labelAt(row: GridCell[] | null, column: number): GridLabel | null {
  return row?.find(cell => cell.first === column)?.label ?? null
}

// The second row holds sub-families where none of its cells is an occupation. Without a list to know the
// occupations by, the form's own sign decides: families and sub-families are written in capitals.
function isSubfamilyRow(row: GridCell[], width: number, evidence: GridEvidence): boolean {
  const labels = row.flatMap(({ label }) => label?.text ?? [])
  if (widthOf(row) !== width || labels.some(evidence.isOccupation)) return false
  return evidence.hasList || labels.every(label => label === label.toUpperCase())
}

type FamilySpan = { label: GridLabel; first: number; span: number }

function spansOf(
  header: GridCell[],
  subfamilyAt: (GridLabel | null)[],
  width: number,
  evidence: GridEvidence,
): FamilySpan[] | null {
  if (widthOf(header) === width) {
    // A table that can say it has a cell, or an empty cell, for every column that a family covers.
    const spans: FamilySpan[] = []
    for (const cell of header) {
      const last = spans.at(-1)
      if (cell.label) spans.push({ label: cell.label, first: cell.first, span: cell.span })
      else if (last) last.span += cell.span
      else return null
    }
    return spans
  }
  const labels = header.flatMap(({ label }) => label ?? [])
  if (labels.length !== header.length) return null
  const sizes = familyColumns(
    labels.length,
    subfamilyAt.map(label => label !== null),
    candidate => agreesWithProfiles(candidate, labels, subfamilyAt, evidence),
  )
  if (!sizes) return null
  let first = 0
  return labels.map((label, index) => {
    const span = { label, first, span: sizes[index] ?? 1 }
    first += span.span
    return span
  })
}

function agreesWithProfiles(
  sizes: number[],
  families: GridLabel[],
  subfamilyAt: (GridLabel | null)[],
  { statedGroups }: GridEvidence,
): boolean {
  return statedGroups.every(stated => {
    const family = families.findIndex(label => sameText(label.text, stated.family))
    if (family < 0) return true
    const first = sizes.slice(0, family).reduce((sum, size) => sum + size, 0)
    return subfamilyAt
      .slice(first, first + (sizes[family] ?? 0))
      .some(label => label && sameText(label.text, stated.subfamily))
  })
}

type PlacedLabel = { label: GridLabel; family: number; cell: GridCell | null }

/** The label of the sub-family over a cell; null where there is none, or more than one: which it is stays open. */
function subfamilyOver({ first, span }: GridCell, row: GridCell[] | null): GridLabel | null {
  const over = (row ?? []).filter(other => other.first < first + span && first < other.first + other.span)
  return over.length === 1 ? (over[0]?.label ?? null) : null
}

/** The labels of a body row with their families; no cell where the row has one a family, whose columns are not kept. */
function placeRow(row: GridCell[], spans: FamilySpan[], width: number): PlacedLabel[] | null {
  const isFamilyRow = row.length === spans.length && widthOf(row) !== width
  if (!isFamilyRow && widthOf(row) !== width) return null
  const placed: PlacedLabel[] = []
  for (const [index, cell] of row.entries()) {
    const { label, first, span } = cell
    if (!label) continue
    const family = isFamilyRow
      ? index
      : spans.findIndex(({ first: start, span: size }) => first >= start && first < start + size)
    const columns = spans[family]
    if (!columns || (!isFamilyRow && first + span > columns.first + columns.span)) return null
    placed.push({ label, family, cell: isFamilyRow ? null : cell })
  }
  return placed
}

// A cell is one label on several lines, or one label a line where each of them is an occupation.
function labelsIn(label: GridLabel, { isOccupation }: GridEvidence): GridLabel[] {
  if (label.blocks.length === 1 || isOccupation(label.text)) return [label]
  const each = label.blocks.map(block => ({ text: block.node.value, blocks: [block] }))
  return each.every(({ text }) => isOccupation(text)) ? each : [label]
}
