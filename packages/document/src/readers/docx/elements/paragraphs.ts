import { finishParagraph } from '../tree/finish-paragraph.js'
import { openParagraph } from '../tree/open-paragraph.js'
import { isOn, ranges } from '../xml/numbers.js'
import { type Handlers, numberIn, passedOver, seenThrough, value } from './handler.js'

/** A paragraph and what it states of itself (ISO/IEC 29500-1 §17.3.1). */
export const paragraphs: Handlers = {
  'w:p': {
    open(reading) {
      reading.paragraphs.push(reading.paragraph)
      reading.runs.push(reading.run)
      reading.paragraph = openParagraph(reading.places.paragraph(), reading.document.styles.paragraph(null))
      reading.run = null
    },
    close(reading) {
      finishParagraph(reading)
      reading.paragraph = reading.paragraphs.pop() ?? null
      reading.run = reading.runs.pop() ?? null
    },
  },
  'w:pPr': seenThrough,
  'w:pPrChange': passedOver,
  'w:sectPr': passedOver,
  'w:numPr': seenThrough,
  'w:pStyle': value(({ paragraph, document }, stated) => {
    if (paragraph) paragraph.style = document.styles.paragraph(stated ?? null)
  }),
  'w:outlineLvl': {
    open(reading, element) {
      const level = numberIn(reading, element, ranges.outlineLevel)
      if (reading.paragraph && level !== null && level < 9) reading.paragraph.outlineDepth = level + 1
    },
  },
  'w:numId': {
    open(reading, element) {
      const numId = numberIn(reading, element, ranges.id)
      const { paragraph } = reading
      if (paragraph) paragraph.numbering.numId = numId
    },
  },
  'w:ilvl': {
    open(reading, element) {
      const level = numberIn(reading, element, ranges.listLevel)
      const { paragraph } = reading
      if (paragraph) paragraph.numbering.level = level
    },
  },
  // §17.3.1.11: the letter stands in a frame of its own, and the word goes on in the next paragraph.
  'w:framePr': {
    open({ paragraph }, { attribute }) {
      const dropped = attribute('w:dropCap') ?? 'none'
      if (paragraph && dropped !== 'none') paragraph.isJoined = true
    },
  },
  // The mark at the end of a paragraph is hidden: what follows stands on the same line. A style separator
  // (`w:specVanish`) sets apart two paragraphs on one line, which stay two.
  'w:vanish': {
    open({ run, paragraph, propertiesOf }, { attribute }) {
      const isHidden = isOn(attribute('w:val'))
      if (propertiesOf === 'run' && run) run.isHidden = isHidden
      if (propertiesOf === 'mark' && paragraph && isHidden) paragraph.isJoined = true
    },
  },
  'w:specVanish': {
    open({ paragraph, propertiesOf }, { attribute }) {
      if (propertiesOf === 'mark' && paragraph && isOn(attribute('w:val'))) paragraph.isJoined = false
    },
  },
}
