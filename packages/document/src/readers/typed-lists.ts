import type { Place } from '@metiers/schema'
import { normaliseText } from '@metiers/schema/normalise-text'
import type { ReaderNote } from '../doubtful-characters.js'
import { markOf } from '../marks.js'
import type { Cell, Flow, ListItem, Paragraph, Row } from '../tree.js'
import { type DraftParagraph, hasNeighbour, type Line, linesOf, markItems, type Unit } from './typed-lines.js'
import { isDecimal, type TypedMarker } from './typed-markers.js'

export type TypedListOptions = {
  /** What a typed number is that no other counts on from: in a format without heading styles it numbers a title. */
  loneNumber: 'heading' | 'item'
  /** Whether a typed bullet is the only way that the format has to say that a line is an item. */
  bulletsAreMarkup?: boolean
}

/**
 * Makes items of the paragraphs, and of the lines of a paragraph, that begin with a typed bullet or number, and titles
 * of paragraphs that begin with a lone number. A line without a bullet goes on the item above it in its paragraph.
 * A sign that may be a bullet or a word is one beside other bullets; alone it is kept, with a note.
 */
export function readTypedLists(
  children: Flow[],
  options: TypedListOptions,
): { children: Flow[]; notes: ReaderNote[] } {
  const notes: ReaderNote[] = []
  return { children: readFlow(children, options, notes), notes }
}

function readFlow(children: Flow[], options: TypedListOptions, notes: ReaderNote[]): Flow[] {
  const units = children.map((node): Unit => ({ node, lines: linesOf(node) }))
  // Most documents have no typed list: their paragraphs stay what they are.
  if (units.every(({ lines }) => lines.every(({ typed }) => typed === null)))
    return children.map(node =>
      node.type === 'paragraph' ? withoutDraft(node) : readBelow(node, options, notes),
    )
  const numbers = markItems(units)
  const flow: Flow[] = []
  for (const { node, lines } of units) {
    if (node.type !== 'paragraph') flow.push(readBelow(node, options, notes))
    else if (lines.some(line => line.isItem)) addLines(flow, node, lines, options)
    else addLone(flow, node, { typed: lines.length === 1 ? lines[0]?.typed : null, numbers, options, notes })
  }
  return flow
}

function readBelow(node: Flow, options: TypedListOptions, notes: ReaderNote[]): Flow {
  const inside: TypedListOptions = { ...options, loneNumber: 'item' }
  if (node.type === 'list') {
    const itemOf = (item: ListItem) => ({ ...item, children: readItem(item.children, inside, notes) })
    return { ...node, children: node.children.map(itemOf) }
  }
  if (node.type !== 'table') return node
  // Most tables have no bullet in them, and stay the object that they are.
  if (!node.children.some(row => row.children.some(({ children }) => children.some(mayHaveLists))))
    return node
  const cellOf = (cell: Cell): Cell => ({ ...cell, children: readFlow(cell.children, inside, notes) })
  return {
    ...node,
    children: node.children.map((row): Row => ({ ...row, children: row.children.map(cellOf) })),
  }
}

function mayHaveLists(node: Flow): boolean {
  if (node.type !== 'paragraph' || 'softBreaks' in node) return true
  return linesOf(node).some(({ typed }) => typed !== null)
}

/** The first line of an item has the sign of its list: what looks like another one there is of its text. */
function readItem(children: Flow[], options: TypedListOptions, notes: ReaderNote[]): Flow[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph' || (first.lines?.length ?? 1) > 1) return readFlow(children, options, notes)
  return [withoutDraft(first), ...readFlow(rest, options, notes)]
}

/** Adds the lines of a paragraph of which some are items: a lead as a paragraph, then items with what goes on them. */
function addLines(flow: Flow[], node: Paragraph, lines: Line[], options: TypedListOptions): void {
  const starts = lines.flatMap((line, index) => (line.isItem ? [index] : []))
  const first = starts[0] ?? 0
  if (first > 0) flow.push(paragraphOf(lines.slice(0, first), partOf(node.place, lines.length, 0, first)))
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? lines.length
    const place = partOf(node.place, lines.length, start, end)
    addItem(flow, lines.slice(start, end), place, options)
  }
}

function addItem(flow: Flow[], lines: Line[], place: Place, options: TypedListOptions): void {
  const typed = lines[0]?.typed
  if (!typed) return
  const paragraph = paragraphOf(withoutMarker(lines, typed.written), place)
  const mark = markOf(paragraph.value)
  if (mark) paragraph.mark = mark
  if (typed.kind === 'number' || !options.bulletsAreMarkup) paragraph.marker = markerText(typed)
  const item: ListItem = { type: 'listItem', children: [paragraph], place }
  if (typed.kind === 'number') item.marker = typed.written.trim()
  const last = flow.at(-1)
  if (last?.type !== 'list') {
    flow.push({ type: 'list', children: [item], place })
    return
  }
  last.children.push(item)
  if ('lines' in last.place && 'lines' in place) last.place = { lines: [last.place.lines[0], place.lines[1]] }
}

type Lone = {
  typed: TypedMarker | null | undefined
  numbers: ReadonlySet<string>
  options: TypedListOptions
  notes: ReaderNote[]
}

/** Adds a paragraph that is no item beside others: a numbered title, an item alone, or text. */
function addLone(flow: Flow[], node: Paragraph, { typed, numbers, options, notes }: Lone): void {
  if (typed?.kind === 'bullet' && isLetterLike(typed)) {
    notes.push({
      kind: 'unknown-sign',
      detail: typed.written.trim(),
      text: node.value,
      place: node.place,
    })
  }
  const isNumbered =
    typed?.kind === 'number' &&
    (isDecimal(typed.counts) || typed.counts.some(count => hasNeighbour(count, numbers)))
  if (!isNumbered) {
    flow.push(withoutDraft(node))
    return
  }
  const lines = linesOf(node)
  const { value, lines: pieces } = paragraphOf(withoutMarker(lines, typed.written), node.place)
  if (options.loneNumber === 'heading' && isTitle(value)) {
    const marker = typed.written.trim()
    flow.push({
      type: 'heading',
      depth: 1,
      value,
      ...(pieces && { lines: pieces }),
      marker,
      place: node.place,
    })
  } else if (isDecimal(typed.counts)) addItem(flow, lines, node.place, options)
  // A letter or a Roman number that counts on from another numbers a title; what it is is told by its words.
  else if (isTitle(value)) {
    const { lead, ...rest } = withoutDraft(node)
    const title = lead?.startsWith(typed.written) ? lead.slice(typed.written.length) : ''
    flow.push({
      ...rest,
      value,
      ...(pieces && { lines: pieces }),
      marker: markerText(typed),
      ...(title !== '' && { lead: title }),
    })
  } else flow.push(withoutDraft(node))
}

const titleLength = 120
function isTitle(value: string): boolean {
  return value.length <= titleLength && !/[.;!?]$/.test(value)
}

/** Whether a sign that is no sure bullet is no usual beginning of a sentence either. */
function isLetterLike({ written }: TypedMarker): boolean {
  return /^[§ØüŸvoqnulwèÞ¾¨¡¤]/u.test(written)
}

function withoutMarker(lines: Line[], written: string): Line[] {
  return lines.map((line, index) =>
    index > 0 ? line : { ...line, pieces: line.pieces.join('\t').slice(written.length).split('\t') },
  )
}

function markerText({ written }: TypedMarker): string {
  return /\s$/.test(written) ? `${written.trim()} ` : written
}

/** One paragraph of some lines of another: what a soft break parts in the source is one line of the page. */
function paragraphOf(lines: Line[], place: Place): Paragraph {
  const visible: string[][] = []
  for (const { pieces, soft } of lines) {
    const last = visible.at(-1)
    if (soft && last) last.push(...[`${last.pop() ?? ''} ${pieces[0] ?? ''}`.trim(), ...pieces.slice(1)])
    else visible.push([...pieces])
  }
  const value = normaliseText(visible.flat().join(' '))
  const isPlain = visible.length === 1 && visible[0]?.length === 1
  return { type: 'paragraph', value, ...(!isPlain && { lines: visible }), place }
}

function withoutDraft(node: DraftParagraph): Paragraph {
  if (!node.softBreaks) return node
  const { softBreaks: _, lines: __, ...paragraph } = node
  const { lines } = paragraphOf(linesOf(node), node.place)
  return { ...paragraph, ...(lines && { lines }) }
}

/** The place of some lines of a paragraph: their own where the place counts each of them. */
function partOf(place: Place, count: number, from: number, to: number): Place {
  if (!('lines' in place)) return place
  const [first, last] = place.lines
  return last - first + 1 === count ? { lines: [first + from, first + to - 1] } : place
}
