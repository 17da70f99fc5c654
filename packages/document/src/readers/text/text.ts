import type { Place } from '@metiers/schema'
import { assertSize } from '../../bounds.js'
import { encodingNotes } from '../../doubtful-characters.js'
import { decodeText } from '../../encoding.js'
import { assertNoConflict } from '../../git-conflict.js'
import { markOf } from '../../marks.js'
import type { Cell, Flow, Heading, List, ListItem, Paragraph, Row, Table } from '../../tree.js'
import type { ReadDocument } from '../reader.js'
import { classifyLine, type Line, splitLines } from './lines.js'
import { groupRows, readCells, type TextCell } from './rows.js'

/**
 * Reads plain text as word processors save it into the document tree: bullets and numbers start list items,
 * a number alone starts a heading, a tab starts a table cell, a cell alone in its row is a heading, every
 * other line is a paragraph. Throws `UnreadableInput` for bytes that are not text, and for
 * a conflict that git left open.
 */
export const readText: ReadDocument = (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.documentBytes, path)
  const decoded = decodeText(bytes, path)
  assertNoConflict(decoded.text, path)
  const rawLines = splitLines(decoded.text)
  const children = readFlow(rawLines)
  return { root: { type: 'root', children }, asides: [], notes: encodingNotes(decoded, rawLines) }
}

/** The lines of a text -> the children of its tree. */
export function readFlow(rawLines: string[]): Flow[] {
  const lines = rawLines.map(classifyLine)
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
    if (line.kind === 'plain') flow.push(paragraph(line.text, line.number))
    if (line.kind === 'item') addItem(flow, line.text, line.number)
    if (line.kind === 'numbered') {
      if (isOrderedItem(lines, at)) addItem(flow, line.text, line.number)
      else flow.push({ type: 'heading', depth: 1, value: line.text, place: onLine(line.number) })
    }
    at += 1
  }
  return flow
}

// One numbered line is a heading; numbers that count up from line to line are a list.
function isOrderedItem(lines: Line[], at: number): boolean {
  const line = lines[at]
  if (line?.kind !== 'numbered') return false
  const before = nearest(lines, at, -1)
  const after = nearest(lines, at, 1)
  return (
    (before?.kind === 'numbered' && before.ordinal === line.ordinal - 1) ||
    (after?.kind === 'numbered' && after.ordinal === line.ordinal + 1)
  )
}

function nearest(lines: Line[], at: number, step: 1 | -1): Line | undefined {
  let index = at + step
  while (lines[index]?.kind === 'blank' || lines[index]?.kind === 'spacer') index += step
  return lines[index]
}

function addItem(flow: Flow[], text: string, line: number): void {
  const item: ListItem = { type: 'listItem', children: [paragraph(text, line)], place: onLine(line) }
  const last = flow.at(-1)
  if (last?.type === 'list') {
    last.children.push(item)
    last.place = { lines: [firstLine(last.place), line] }
  } else {
    const list: List = { type: 'list', children: [item], place: onLine(line) }
    flow.push(list)
  }
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
