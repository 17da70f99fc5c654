import { assertLength } from '../../../bounds.js'
import type { Reading, Treatment } from '../reading.js'
import { holds, isRead, treatmentHere } from './contexts.js'

/** Adds a text to the paragraph that is open, as what the elements around make of it. */
export function addText(reading: Reading, text: string): void {
  addAs(reading, treatmentHere(reading), text)
}

/** Adds a text that is what `treatment` says, to the paragraph that is open or beside all of them. */
export function addAs(reading: Reading, treatment: Treatment, text: string): void {
  if (text === '') return
  for (const alternative of reading.alternatives) alternative.chosen += text
  if (isRead(treatment)) show(reading, treatment, text)
  else addAside(reading, treatment, text)
}

function show(reading: Reading, treatment: 'read' | 'inserted', text: string): void {
  const { paragraph, context } = reading
  if (paragraph === null) {
    // Text may stand in runs of paragraphs alone (ISO/IEC 29500-1 §17.3.3.31).
    addAside(reading, 'unsupported', text)
    return
  }
  paragraph.text += text
  if (text.trim() !== '') {
    if (!holds(reading, 'isBold')) paragraph.hasPlain = true
    else {
      paragraph.hasBold = true
      if (!paragraph.hasPlain) paragraph.leadEnd = paragraph.text.length
    }
  }
  for (const field of reading.fields) field.hasResult = true
  for (const { binding } of reading.controls) if (binding !== null) binding.shown += text
  if (treatment === 'inserted') {
    paragraph.inserted += text
    paragraph.insertedBy ??= context.author
  }
  const { limits, path } = reading.document
  if (paragraph.text.length > limits.paragraphCharacters)
    assertLength(paragraph.text, paragraph.place, limits, path)
}

/** Lists a text that is not read. Pieces that follow each other are one: a word processor splits text as it likes. */
export function addAside(
  reading: Reading,
  kind: Exclude<Treatment, 'read' | 'inserted'>,
  text: string,
): void {
  const { paragraph, document, context, asides, places } = reading
  const { author } = context
  if (paragraph === null) {
    if (text.trim() !== '') asides.push({ kind, text: text.trim(), author, place: places.here() })
    return
  }
  const last = paragraph.asides.at(-1)
  const follows = paragraph.asideAt === paragraph.text.length
  if (last && follows && last.kind === kind && last.author === author) last.text += text
  else paragraph.asides.push({ kind, text, author })
  paragraph.asideAt = paragraph.text.length
  const { limits, path } = document
  const { length } = paragraph.asides.at(-1)?.text ?? ''
  if (length > limits.paragraphCharacters)
    assertLength(paragraph.asides.at(-1)?.text ?? '', paragraph.place, limits, path)
}

/** The next text that is not read is no part of the last one. */
export function endAside({ paragraph }: Reading): void {
  if (paragraph !== null) paragraph.asideAt = -1
}

/** A check box of either kind, as the box that it shows. */
export function addBox(reading: Reading, isChecked: boolean): void {
  if (isRead(treatmentHere(reading))) reading.paragraph?.boxes.push(isChecked)
  addText(reading, isChecked ? '☒' : '☐')
}
