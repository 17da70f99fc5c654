import { normaliseText } from '@metiers/schema/normalise-text'
import type { Aside } from '../../../asides.js'
import type { ReaderNote } from '../../../doubtful-characters.js'
import type { Reading } from '../reading.js'
import { addBox } from './add-text.js'
import { joined, type OpenParagraph } from './open-paragraph.js'
import { placeParagraph } from './place-paragraph.js'

/** Ends the paragraph that is open: it goes into its story, or goes on in the next one. */
export function finishParagraph(reading: Reading): void {
  const control = reading.controls.at(-1)
  if (control && control.checked !== null && !control.isShown) {
    // A check box around an empty paragraph.
    control.isShown = true
    addBox(reading, control.checked)
  }
  const { paragraph, story } = reading
  if (paragraph === null) return
  account(reading, paragraph)
  const whole = story.pending === null ? paragraph : joined(story.pending, paragraph)
  story.pending = null
  if (whole.isJoined) story.pending = whole
  else placeParagraph(reading, whole)
}

/** Ends a story, or what goes on in it before a table: a paragraph that should go on has none to go on in. */
export function finishPending(reading: Reading): void {
  const { pending } = reading.story
  reading.story.pending = null
  if (pending !== null) placeParagraph(reading, pending)
}

/** Lists the texts of a paragraph that are not read, and what was noticed in it. */
function account({ asides, notes, beside, context }: Reading, paragraph: OpenParagraph): void {
  const { place } = paragraph
  for (const { kind, text, author } of paragraph.asides) {
    const value = normaliseText(text)
    if (value !== '') asides.push({ kind, text: value, author, place })
  }
  if (beside !== null) {
    const text = normaliseText(paragraph.text)
    const author = paragraph.insertedBy ?? context.author
    if (text !== '') asides.push({ kind: beside, text, author, place } satisfies Aside)
    return
  }
  const detail = paragraph.inserted.trim()
  if (detail !== '') notes.push({ kind: 'tracked-insertion', detail, author: paragraph.insertedBy, place })
  for (const { code, font } of paragraph.unknownSigns)
    notes.push({ kind: 'unknown-sign', detail: code, font, author: null, place } satisfies ReaderNote)
}
