import type { Place } from '@metiers/schema'
import { normaliseText } from '@metiers/schema/normalise-text'
import type { Aside } from '../../asides.js'
import type { Limits } from '../../bounds.js'
import type { ReaderNote } from '../../doubtful-characters.js'
import { type Mark, markOf } from '../../marks.js'
import type { Cell, Flow, ListItem, Paragraph, Root, Row, Table } from '../../tree.js'
import { UnreadableInput } from '../../unreadable.js'
import { boldnessOf } from '../bold-lead.js'
import { createListCounters } from '../docx/numbering/list-counters.js'
import { markerOf, type ShownMarker } from '../docx/tree/list-marker.js'
import { readTypedLists } from '../typed-lists.js'
import { typedMarker } from '../typed-markers.js'
import type { ListLevels } from './lists.js'
import type { WordParagraph } from './paragraphs.js'
import { cellsOf, gridOf } from './row-grid.js'

export type ReadBody = { root: Root; asides: Aside[]; notes: ReaderNote[] }

/** A row as its paragraphs stand one after the other: the end of a cell and of the row are marks among them. */
type OpenRow = { cells: WordParagraph[][]; end: WordParagraph }

/**
 * The paragraphs of the body as a tree. Places are as in a .docx: outside of tables the paragraph, empty ones counted;
 * in a table the table, the row, the column of the grid and the paragraph of the cell. What stands in a table inside a
 * cell is read as paragraphs of the cell.
 */
export function treeOf(
  paragraphs: WordParagraph[],
  levelOf: ListLevels,
  path: string,
  limits: Limits,
): ReadBody {
  const asides: Aside[] = []
  const notes: ReaderNote[] = []
  const counters = createListCounters()
  const flow: Flow[] = []
  let count = 0
  let tables = 0
  let rows: OpenRow[] = []
  let cells: WordParagraph[][] = [[]]
  const take = (paragraph: WordParagraph, place: Place, into: Flow[]) => {
    asides.push(...asidesOf(paragraph, place))
    notes.push(...notesOf(paragraph, place))
    const { list } = paragraph.layout
    const level = list && levelOf(list.number, list.level)
    addParagraph(into, { paragraph, place, marker: level && markerOf(level, counters.next(level)) })
  }
  const closeTable = () => {
    const [left] = cells.flat()
    // A row without an end: a damaged table, of which nothing may be lost.
    if (left) rows.push({ cells, end: left })
    cells = [[]]
    if (rows.length === 0) return
    tables += 1
    if (rows.length > limits.wordTableRows) throw tooManyRows(tables, path, limits)
    flow.push(tableOf(rows, tables, take))
    rows = []
  }
  for (const paragraph of paragraphs) {
    const { layout } = paragraph
    if (layout.tables === 0) {
      closeTable()
      take(paragraph, { paragraph: count + 1 }, flow)
      count += paragraph.count
    } else if (layout.endsRow && layout.tables <= 1) {
      if (cells.at(-1)?.length === 0) cells.pop()
      rows.push({ cells, end: paragraph })
      cells = [[]]
    } else if (!layout.endsInnerRow) {
      cells.at(-1)?.push(paragraph)
      if (paragraph.endsCell) cells.push([])
    }
  }
  closeTable()
  const hasHeadings = flow.some(({ type }) => type === 'heading')
  const lists = readTypedLists(flow, { loneNumber: hasHeadings ? 'item' : 'heading' })
  return { root: { type: 'root', children: lists.children }, asides, notes: [...notes, ...lists.notes] }
}

type Take = (paragraph: WordParagraph, place: Place, into: Flow[]) => void

function tableOf(rows: OpenRow[], table: number, take: Take): Table {
  const grid = gridOf(rows.map(({ end }) => cellsOf(end.layout.row)))
  const children = rows.map(({ cells }, index): Row => {
    const row = index + 1
    const children = cells.flatMap((paragraphs, at): Cell[] => {
      const { column, columnSpan, rowSpan, isMergedAbove } = grid[index]?.[at] ?? {
        column: at + 1,
        columnSpan: 1,
        rowSpan: 1,
        isMergedAbove: false,
      }
      const children: Flow[] = []
      for (const [number, paragraph] of paragraphs.entries())
        take(paragraph, { table, row, column, paragraph: number + 1 }, children)
      // A cell that another covers is no cell of its own, unless it says something.
      if (isMergedAbove && children.length === 0) return []
      const place: Place = { table, row, column, paragraph: 1 }
      return [{ type: 'cell', column, columnSpan, rowSpan, children, place }]
    })
    const place = children[0]?.place ?? { table, row, column: 1, paragraph: 1 }
    return { type: 'row', children, place }
  })
  return { type: 'table', children, place: { table, row: 1, column: 1, paragraph: 1 } }
}

function asidesOf({ asides }: WordParagraph, place: Place): Aside[] {
  return asides.flatMap(({ kind, text, author }) => {
    const value = normaliseText(text)
    return value === '' ? [] : [{ kind, text: value, author, place }]
  })
}

function notesOf(paragraph: WordParagraph, place: Place): ReaderNote[] {
  const { inserted, insertedBy, links, unknownSigns } = paragraph
  const detail = normaliseText(inserted)
  return [
    ...(detail === '' ? [] : [{ kind: 'tracked-insertion' as const, detail, author: insertedBy, place }]),
    ...links.map(link => ({ kind: 'markup-dropped' as const, detail: link, place })),
    ...unknownSigns.map(sign => ({ kind: 'unknown-sign' as const, detail: sign, place })),
  ]
}

/** A paragraph with its place, and what its list shows before it. */
type Shown = { paragraph: WordParagraph; place: Place; marker: ShownMarker | null }

function addParagraph(flow: Flow[], { paragraph, place, marker: shownMarker }: Shown): void {
  const { layout, pictures } = paragraph
  const value = normaliseText(paragraph.text)
  if (value === '') {
    // Outside of tables nothing is told by a picture or the sign of a list alone.
    const picture: Mark | null = pictures > 0 ? { kind: 'picture', value: '' } : null
    const mark = 'table' in place ? (shownMarker?.mark ?? picture) : null
    if (mark) flow.push({ type: 'paragraph', value: mark.kind === 'picture' ? '' : mark.value, place, mark })
    return
  }
  const lines = linesOf(paragraph.text)
  const withLines = lines ? { lines } : {}
  if (layout.isContents) flow.push({ type: 'syntax', value, place })
  else if (layout.depth !== null) {
    const typed = typedMarker(value)
    const written = typed?.kind === 'number' ? typed.written : ''
    const marker = written === '' ? {} : { marker: written.trim() }
    const title = value.slice(written.length)
    const shown = written === '' ? withLines : {}
    flow.push({
      type: 'heading',
      depth: layout.depth,
      value: title,
      ...shown,
      styled: true,
      ...marker,
      place,
    })
  } else {
    const mark = markIn(value, paragraph)
    const bold = boldnessOf(paragraph.text, value, paragraph)
    const node: Paragraph = { type: 'paragraph', value, ...withLines, place, ...(mark ? { mark } : bold) }
    if (layout.list) addItem(flow, node, shownMarker?.words ?? null)
    else flow.push(node)
  }
}

function addItem(flow: Flow[], paragraph: Paragraph, words: string | null): void {
  const { place } = paragraph
  const item: ListItem = {
    type: 'listItem',
    children: [paragraph],
    ...(words !== null && { marker: words }),
    place,
  }
  const last = flow.at(-1)
  if (last?.type === 'list') last.children.push(item)
  else flow.push({ type: 'list', children: [item], place })
}

/** The mark that a whole paragraph is: one check box, one sign of a symbol font, or one character. */
function markIn(value: string, { boxes, signs, signFont }: WordParagraph): Mark | null {
  const [checked] = boxes
  if (checked !== undefined)
    return boxes.length === 1 && value.length === 1 ? { kind: 'checkbox', value, checked } : null
  const mark = markOf(value)
  return signs === 1 && mark?.kind === 'character' ? { kind: 'font', value, font: signFont } : mark
}

/** The visible lines of a text, each cut at its tabs; null where it is one text. */
function linesOf(text: string): string[][] | null {
  if (!/[\n\t]/.test(text)) return null
  const lines = text
    .split('\n')
    .map(line => line.trimEnd().split('\t').map(normaliseText))
    .filter(pieces => pieces.some(piece => piece !== ''))
  const isPlain = lines.length < 2 && lines.every(pieces => pieces.filter(piece => piece !== '').length < 2)
  return isPlain ? null : lines
}

function tooManyRows(table: number, path: string, limits: Limits): UnreadableInput {
  return new UnreadableInput({
    code: 'table-too-long',
    path,
    place: { table },
    facts: { limit: limits.wordTableRows },
  })
}
