import type { Place } from '@metiers/schema'
import { normaliseText } from '@metiers/schema/normalise-text'
import { type Mark, markOf } from '../../../marks.js'
import type { Flow, ListItem, Paragraph } from '../../../tree.js'
import { boldnessOf } from '../../bold-lead.js'
import { typedMarker } from '../../typed-markers.js'
import type { Reading } from '../reading.js'
import { linesOf } from './lines.js'
import { markerOf, type ShownMarker } from './list-marker.js'
import type { OpenParagraph } from './open-paragraph.js'

/** Puts a whole paragraph into its story, as the title, item, mark or text that it is. */
export function placeParagraph(reading: Reading, paragraph: OpenParagraph): void {
  const { document, story, beside } = reading
  const { text, place, boxed, style } = paragraph
  if (beside !== null) return
  const value = normaliseText(text)
  const item = document.lists(paragraph.numbering, style)
  const marker = item === null ? null : markerOf(item, reading.counters.next(item))
  const depth = paragraph.outlineDepth ?? style.headingDepth
  if (depth !== null) reading.hasHeadings = true
  if (value === '') {
    const mark = markOfEmpty(paragraph, marker)
    if (mark)
      story.flow.push({
        type: 'paragraph',
        value: mark.kind === 'font' || mark.kind === 'checkbox' ? mark.value : '',
        place,
        mark,
      })
  } else {
    for (const link of paragraph.links) reading.notes.push({ kind: 'markup-dropped', detail: link, place })
    const lines = linesOf(text)
    const shown = { value, ...(lines && { lines }), place }
    if (style.isOfContents) story.flow.push({ type: 'syntax', value, place })
    else if (depth !== null) story.flow.push(headingOf(shown, depth))
    else placeText(story.flow, shown, paragraph, marker)
  }
  for (const node of boxed) story.flow.push(node)
}

type Shown = { value: string; lines?: string[][]; place: Place }

function headingOf(shown: Shown, depth: number): Flow {
  const typed = typedMarker(shown.value)
  if (typed?.kind !== 'number') return { type: 'heading', depth, styled: true, ...shown }
  const title = withoutMarker(shown, typed.written)
  return { type: 'heading', depth, styled: true, ...title, marker: typed.written.trim() }
}

/** A title without the number that was typed before it. */
function withoutMarker({ value, lines, place }: Shown, written: string): Shown {
  const title = { value: value.slice(written.length), place }
  if (!lines) return title
  const [[first = '', ...pieces] = [], ...others] = lines
  const rest = first.startsWith(written.trim()) ? first.slice(written.trim().length).trim() : first
  const left = [rest === '' ? pieces : [rest, ...pieces], ...others]
  return left.length > 1 || (left[0]?.length ?? 0) > 1 ? { ...title, lines: left } : title
}

function placeText(flow: Flow[], shown: Shown, paragraph: OpenParagraph, marker: ShownMarker | null): void {
  const mark = markIn(shown.value, paragraph)
  const bold = boldnessOf(paragraph.text, shown.value, paragraph)
  const node: Paragraph = { type: 'paragraph', ...shown, ...(mark ? { mark } : bold) }
  if (marker === null) flow.push(node)
  else addItem(flow, node, marker.words)
}

function addItem(flow: Flow[], paragraph: Paragraph, marker: string | null): void {
  const { place } = paragraph
  const item: ListItem = {
    type: 'listItem',
    children: [paragraph],
    ...(marker !== null && { marker }),
    place,
  }
  const last = flow.at(-1)
  if (last?.type === 'list') last.children.push(item)
  else flow.push({ type: 'list', children: [item], place })
}

/** The mark that a whole paragraph is: one check box, one sign of a symbol font, or one character. */
function markIn(value: string, { boxes, signs, signFont }: OpenParagraph): Mark | null {
  if (boxes.length > 0) {
    const [checked] = boxes
    return boxes.length === 1 && value.length === 1
      ? { kind: 'checkbox', value, checked: checked === true }
      : null
  }
  const mark = markOf(value)
  return signs === 1 && mark?.kind === 'character' ? { kind: 'font', value, font: signFont } : mark
}

/** The mark of a paragraph in a cell that has no text and shows something all the same. */
function markOfEmpty({ place, pictures, boxed }: OpenParagraph, marker: ShownMarker | null): Mark | null {
  // Outside of tables nothing is told by a mark: a logo, the bullet of an item that was not written.
  if (!('table' in place)) return null
  if (marker?.mark) return marker.mark
  const [description] = pictures
  return description !== undefined && boxed.length === 0 ? { kind: 'picture', value: description } : null
}
