import { type Block, markState } from '@metiers/document'
import { textKey } from '@metiers/schema'
import { type GridRow, gridRows } from './contents.js'
import { type ProposedScale, scaleOf } from './levels.js'
import type { GridColumn, Lexicon } from './lexicon.js'
import type { Occurrence, TitleContents } from './occurrences.js'

/** The heads of the columns of a grid, by what they are. */
export type GridColumns = Record<GridColumn, string[]>
/** A grid of items and levels, as the documents show it. */
export type ProposedGrid = { columns: GridColumns; scale: ProposedScale }

type Column = { head: string; at: number; cells: { text: string; isMark: boolean }[] }

/** The heads and the scale of the grids below a title; null where they show no levels. */
export function gridBelow({ title, occurrences }: TitleContents, lexicon: Lexicon): ProposedGrid | null {
  const columns = new Map<string, Column>()
  for (const occurrence of occurrences) for (const column of columnsIn(occurrence)) join(columns, column)
  const all = [...columns.values()]
  const ticked = all.filter(({ cells }) => cells.every(({ text, isMark }) => text === '' || isMark))
  const isTicks = ticked.filter(({ head }) => !lexicon.isNotConcerned(head)).length >= 2
  const levels = isTicks ? ticked : oneLevelColumn(all, lexicon)
  const scale = isTicks
    ? scaleOfHeads(ticked, lexicon)
    : scaleOf(
        levels.flatMap(({ cells }) => cells.map(({ text }) => text)),
        lexicon,
      )
  if (levels.length === 0 || !scale) return null
  const others = all.filter(column => !levels.includes(column))
  const item =
    others.find(({ head }) => lexicon.columnOf(head) === 'item') ??
    others.find(({ head }) => lexicon.columnOf(head) === null) ??
    others[0]
  const notes = others.filter(column => column !== item)
  return {
    columns: {
      item: item && item.head !== '' ? [item.head] : title.layout === 'grid-head' ? title.spellings : [],
      level: isTicks ? [] : levels.map(({ head }) => head),
      note: notes.flatMap(({ head }) => (head === '' ? [] : head)),
    },
    scale,
  }
}

function scaleOfHeads(ticked: readonly Column[], lexicon: Lexicon): ProposedScale | null {
  const scale = scaleOf(
    ticked.map(({ head }) => head),
    lexicon,
  )
  if (!scale) return null
  // Each column is a level, used or not, and they stand in their order.
  const inOrder = ticked.filter(({ head }) => !lexicon.isNotConcerned(head)).map(({ head }) => head)
  const levels = inOrder.map((head, at) => {
    const known = scale.levels.find(({ headings, notation }) => headings.includes(head) || notation === head)
    return {
      notation: known?.notation ?? String(at + 1),
      labels: { fr: head },
      headings: head === known?.notation ? [] : [head],
    }
  })
  const rows = ticked[0]?.cells ?? []
  const hasEmptyRow = rows.some((_, row) => ticked.every(({ cells }) => cells[row]?.text === ''))
  return { ...scale, levels, doubts: hasEmptyRow ? ['empty'] : [] }
}

function oneLevelColumn(all: readonly Column[], lexicon: Lexicon): Column[] {
  const named = all.filter(({ head }) => lexicon.columnOf(head) === 'level')
  if (named.length > 0) return named
  // Without a word for it, the column in which few texts come again and again.
  const repeated = all.find(({ head, cells }, at) => {
    const texts = cells.map(({ text }) => textKey(text) || text)
    return (
      at > 0 &&
      lexicon.columnOf(head) === null &&
      texts.length >= 4 &&
      new Set(texts).size * 2 <= texts.length
    )
  })
  return repeated ? [repeated] : []
}

function columnsIn(occurrence: Occurrence): Column[] {
  const [head, ...body] = gridRows(occurrence)
  if (!head) return []
  return head.cells.map(({ column, blocks }) => ({
    head: textsIn(blocks),
    at: column,
    cells: body.map(row => cellAt(row, column)),
  }))
}

function cellAt({ cells }: GridRow, column: number): { text: string; isMark: boolean } {
  const blocks = cells.find(cell => cell.column === column)?.blocks ?? []
  const marks = blocks.flatMap(({ node }) => (node.type === 'paragraph' && node.mark ? node.mark : []))
  const isMark = marks.length > 0 && marks.length === blocks.length
  const isEmptyBox = isMark && marks.every(mark => markState(mark) === 'empty')
  return { text: isEmptyBox ? '' : textsIn(blocks), isMark }
}

// The first of several signs may stand as the sign of a list.
function textsIn(blocks: readonly Block[]): string {
  return blocks
    .map(({ node }) => (node.type === 'paragraph' ? `${node.marker ?? ''}${node.value}` : node.value))
    .join(' ')
    .trim()
}

/** Columns with one head in several documents are one. */
function join(columns: Map<string, Column>, column: Column): void {
  const key = textKey(column.head) || `column ${column.at}`
  const known = columns.get(key)
  if (known) known.cells.push(...column.cells)
  else columns.set(key, column)
}
