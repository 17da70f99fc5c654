import type { Reading } from '../reading.js'
import { addAside, endAside } from '../tree/add-text.js'
import { enter, isRead, leave, treatmentHere } from '../tree/contexts.js'
import { closeTextBox, openTextBox } from '../tree/text-boxes.js'
import { isOn } from '../xml/numbers.js'
import type { ElementHandler } from '../xml/walk.js'
import { type Handlers, passedOver, seenThrough } from './handler.js'

/** A drawing of either kind: visible, though it may be no text. */
export const drawing: ElementHandler<Reading> = {
  open(reading) {
    const treatment = treatmentHere(reading)
    enter(reading, { ...reading.context, treatment })
    reading.drawings.push({ description: '', isVisible: false })
  },
  close(reading) {
    const closed = reading.drawings.pop()
    const isShown = closed?.isVisible && isRead(reading.context.treatment)
    leave(reading)
    if (isShown) reading.paragraph?.pictures.push(closed.description)
  },
}

const textBox: ElementHandler<Reading> = { open: openTextBox, close: closeTextBox }

/** DrawingML in a document (ISO/IEC 29500-1 §20.4, §20.1), and Word's shapes, groups and canvases. */
export const drawings: Handlers = {
  'w:drawing': drawing,
  'wp:inline': seenThrough,
  'wp:anchor': seenThrough,
  'wp:positionH': passedOver,
  'wp:positionV': passedOver,
  'wp14:sizeRelH': passedOver,
  'wp14:sizeRelV': passedOver,
  'wp:docPr': {
    open(reading, { attribute }) {
      const hidden = attribute('hidden')
      const isVisible = hidden === undefined || !isOn(hidden)
      describe(reading, attribute('descr'), isVisible)
      addDescription(reading, attribute('title'))
    },
  },
  'pic:cNvPr': described(),
  'wps:cNvPr': described(),
  'wpg:cNvPr': described(),
  'a:graphic': seenThrough,
  'a:graphicData': seenThrough,
  'pic:pic': seenThrough,
  'pic:nvPicPr': seenThrough,
  'wps:wsp': seenThrough,
  'wps:txbx': seenThrough,
  'wpg:wgp': seenThrough,
  'wpg:grpSp': seenThrough,
  'wpg:graphicFrame': seenThrough,
  'wpc:wpc': seenThrough,
  'w:txbxContent': textBox,
  // A canvas that is locked holds shapes whose text is DrawingML's own (§20.3).
  'lc:lockedCanvas': seenThrough,
  'a:p': { close: endAside },
  'a:br': { open: reading => addShapeText(reading, ' ') },
  'a:t': { text: addShapeText },
}

function addShapeText(reading: Reading, text: string): void {
  const treatment = treatmentHere(reading)
  addAside(reading, isRead(treatment) || treatment === 'unsupported' ? 'drawing' : treatment, text)
}

function described(): ElementHandler<Reading> {
  return { open: (reading, { attribute }) => addDescription(reading, attribute('descr')) }
}

/** The drawing that is open is visible, and is described so. */
export function describe(reading: Reading, description: string | undefined, isVisible: boolean): void {
  const open = reading.drawings.at(-1)
  if (open) {
    open.isVisible ||= isVisible
    open.description ||= description ?? ''
  }
  addDescription(reading, description)
}

function addDescription(reading: Reading, description: string | undefined): void {
  const text = description?.trim() ?? ''
  if (text === '' || reading.paragraph?.asides.some(aside => aside.text === text)) return
  endAside(reading)
  addAside(reading, 'picture-description', text)
  endAside(reading)
}
