import type { Place } from '@metiers/schema'
import { assertExtent, assertSize } from '../../bounds.js'
import { encodingNotes, type ReaderNote } from '../../doubtful-characters.js'
import { decodeText } from '../../encoding.js'
import { assertNoConflict } from '../../git-conflict.js'
import { markOf } from '../../marks.js'
import type { Cell, Flow, Heading, Paragraph, Row, Table } from '../../tree.js'
import type { ReadDocument } from '../reader.js'
import { readTypedLists } from '../typed-lists.js'
import { classifyLine, splitLines, type TextLine } from './lines.js'
import { groupRows, readCells, type TextCell } from './rows.js'
import { endOfItem, isText, wrapWidth } from './wrapped-items.js'

/**
 * Reads plain text as word processors save it into the document tree: bullets and numbers start list items,
 * a number alone starts a heading, a tab starts a table cell, a cell alone in its row is a heading, every
 * other line is a paragraph; a line that was broken at the right edge goes on the item above. Throws `UnreadableInput` for bytes that are not text, and for
 * a conflict that git left open.
 */
export const readText: ReadDocument = (bytes, path, limits) => {
  assertSize(bytes.byteLength, Math.min(limits.documentBytes, limits.textBytes), path)
  const decoded = decodeText(bytes, path)
  assertExtent(decoded.text, limits, path)
  assertNoConflict(decoded.text, path)
  const rawLines = splitLines(decoded.text)
  const { children, notes } = readFlow(rawLines)
  return {
    root: { type: 'root', children },
    asides: [],
    notes: [...encodingNotes(decoded, rawLines), ...notes],
  }
}

/** The lines of a text -> the children of its tree, and what was doubtful in them. */
export function readFlow(rawLines: string[]): { children: Flow[]; notes: ReaderNote[] } {
  const lines = rawLines.map(classifyLine)
  const width = wrapWidth(lines)
  const flow: Flow[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    if (line.kind === 'cells') {
      const { cells, next } = readCells(lines, at)
      for (const node of cellsToFlow(cells)) flow.push(node)
      at = next
      continue
    }
    at += 1
    if (line.kind !== 'plain' && line.kind !== 'typed') continue
    const next = endOfItem(lines, at, width)
    flow.push(textParagraph([line, ...lines.slice(at, next).filter(isText)]))
    at = next
  }
  return readTypedLists(flow, { loneNumber: 'heading', bulletsAreMarkup: true })
}

/** One paragraph of a line and the lines that go on it. */
function textParagraph(parts: TextLine[]): Paragraph {
  const [first, ...rest] = parts
  if (!first) throw new Error('a paragraph has a line')
  const value = parts.map(({ text }) => text).join(' ')
  const lines = rest.length === 0 ? first.lines : null
  const mark = markOf(value)
  const place: Place = { lines: [first.number, parts.at(-1)?.number ?? first.number] }
  return { type: 'paragraph', value, ...(lines && { lines }), place, ...(mark && { mark }) }
}

function cellsToFlow(cells: TextCell[]): Flow[] {
  const rows = groupRows(cells)
  if (rows.some(row => row.length > 1)) return [table(rows)]
  return cells.flatMap(cell =>
    cell.paragraphs.map(({ text, line }, index) =>
      index === 0 ? headingOrParagraph(text, line) : paragraph(text, line),
    ),
  )
}

// A cell alone in its row titles what follows it; a sentence or a long text there is an indented paragraph.
const titleLength = 120
function headingOrParagraph(text: string, line: number): Heading | Paragraph {
  const isTitle = text.length <= titleLength && !/[.;!?]$/.test(text)
  return isTitle ? { type: 'heading', depth: 2, value: text, place: onLine(line) } : paragraph(text, line)
}

function table(rows: TextCell[][]): Table {
  const children = rows.map(row)
  return { type: 'table', children, place: spanning(children) }
}

function row(cells: TextCell[]): Row {
  const children = cells.map(
    (cell, index): Cell => ({
      type: 'cell',
      column: index + 1,
      columnSpan: 1,
      rowSpan: 1,
      children: cell.paragraphs.map(({ text, line }) => paragraph(text, line)),
      place: { lines: [cell.first, cell.paragraphs.at(-1)?.line ?? cell.first] },
    }),
  )
  return { type: 'row', children, place: spanning(children) }
}

function spanning(nodes: { place: Place }[]): Place {
  const last = nodes.at(-1)?.place
  const first = nodes[0]?.place
  return { lines: [first ? firstLine(first) : 1, last && 'lines' in last ? last.lines[1] : 1] }
}

function paragraph(value: string, line: number): Paragraph {
  const mark = markOf(value)
  return { type: 'paragraph', value, place: onLine(line), ...(mark && { mark }) }
}

function onLine(line: number): Place {
  return { lines: [line, line] }
}

function firstLine(place: Place): number {
  return 'lines' in place ? place.lines[0] : 1
}
