import { normaliseText } from '@metiers/schema/normalise-text'
import type { XmlSource } from '../xml/read-xml.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'

type Reading = { texts: Set<string>; text: string; isInSeries: boolean }

/**
 * The texts of a part that is drawn: a chart, a diagram, shapes. Each paragraph of DrawingML and each value that a chart
 * keeps is one, once: a chart repeats its categories for each series.
 */
export function drawingTexts(xml: string, source: XmlSource): string[] {
  const reading: Reading = { texts: new Set(), text: '', isInSeries: false }
  walk(xml, source, handlers, reading)
  end(reading)
  return [...reading.texts]
}

const add = (reading: Reading, text: string) => {
  reading.text += text
}

function end(reading: Reading): void {
  const text = normaliseText(reading.text)
  if (text !== '') reading.texts.add(text)
  reading.text = ''
}

const paragraph: ElementHandler<Reading> = { open: end, close: end }
const value: ElementHandler<Reading> = { open: end, text: add, close: end }
const passedOver: ElementHandler<Reading> = { isPassedOver: true }
// The numbers of one series are one text (ISO/IEC 29500-1 §21.2.2.122).
const series: ElementHandler<Reading> = {
  open(reading) {
    end(reading)
    reading.isInSeries = true
  },
  close(reading) {
    end(reading)
    reading.isInSeries = false
  },
}

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  ['a:p', paragraph],
  ['a:t', { text: add }],
  ['a:br', { open: reading => add(reading, ' ') }],
  ['c:numCache', series],
  ['c:numLit', series],
  [
    'c:v',
    {
      text: add,
      close: reading => (reading.isInSeries ? add(reading, ' ') : end(reading)),
    },
  ],
  ['c:formatCode', passedOver],
  ['c:f', passedOver],
  ['cx:pt', value],
  ['cx:v', value],
  ['cx:f', passedOver],
])
