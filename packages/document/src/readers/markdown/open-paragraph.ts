import type { Place } from '@metiers/schema'
import { normaliseText } from '@metiers/schema/normalise-text'
import { markOf } from '../../marks.js'
import type { Paragraph } from '../../tree.js'
import { boldnessOf } from '../bold-lead.js'
import type { DraftParagraph } from '../typed-lines.js'
import { spanOf } from './line-place.js'

// A soft break is a line of the source alone; a hard one is a line of the page.
const softBreak = '\r'
const hardBreak = '\n'

/** The inline content of one paragraph while it is read. */
export type OpenParagraph = {
  text: string
  places: Place[]
  pictures: string[]
  /** Whether some of the text is bold, and whether some is not. */
  hasBold: boolean
  hasPlain: boolean
  /** Where the bold text that it begins with ends. */
  leadEnd: number
}

export function openParagraph(): OpenParagraph {
  return { text: '', places: [], pictures: [], hasBold: false, hasPlain: false, leadEnd: 0 }
}

/** Adds the text of a node of which the lines of the source are not those of the page. */
export function addText(open: OpenParagraph, text: string, place: Place, isBold = false): void {
  // After a hard break the source's own line break says nothing more.
  const shown = open.text.endsWith(hardBreak) ? text.replace(/^\s*\n/, '') : text
  if (shown === '') return
  open.text += shown.replace(/\r\n|\r|\n/g, softBreak).replace(/[\v\u2028\u2029]/g, hardBreak)
  if (shown.trim() === '') return
  open.places.push(place)
  if (!isBold) open.hasPlain = true
  else {
    open.hasBold = true
    if (!open.hasPlain) open.leadEnd = open.text.length
  }
}

/** Adds the lines of a text that shows each of them, as a block of code does. */
export function addLines(open: OpenParagraph, text: string, place: Place): void {
  open.text += text.replace(/\r\n|[\r\v\u2028\u2029]/g, hardBreak)
  open.hasPlain = true
  open.places.push(place)
}

export function addBreak(open: OpenParagraph): void {
  open.text += hardBreak
}

/** The paragraphs of some inline content; none where it shows nothing. `inCell`: where a picture alone may be a tick. */
export function closeParagraph(open: OpenParagraph, around: Place, inCell: boolean): Paragraph[] {
  const place = spanOf(open.places, around)
  const value = normaliseText(open.text)
  const [picture] = open.pictures
  if (value === '') {
    if (picture === undefined || !inCell) return []
    return [{ type: 'paragraph', value: '', place, mark: { kind: 'picture', value: picture } }]
  }
  const mark = markOf(value)
  const { lines, softBreaks } = linesIn(open.text)
  const isPlain = lines.length === 1 && lines[0]?.length === 1
  const draft: DraftParagraph = {
    type: 'paragraph',
    value,
    ...(!isPlain && { lines }),
    place,
    ...(mark ? { mark } : boldnessOf(open.text, value, open)),
    ...(softBreaks.size > 0 && { softBreaks }),
  }
  return [draft]
}

function linesIn(text: string): { lines: string[][]; softBreaks: Set<number> } {
  const lines: string[][] = []
  const softBreaks = new Set<number>()
  let isSoft = false
  for (const part of text.split(/([\n\r])/)) {
    if (part === hardBreak || part === softBreak) {
      isSoft = part === softBreak
      continue
    }
    const pieces = part.trim().split('\t').map(normaliseText)
    if (pieces.every(piece => piece === '')) continue
    if (isSoft && lines.length > 0) softBreaks.add(lines.length)
    lines.push(pieces)
  }
  return { lines, softBreaks }
}
