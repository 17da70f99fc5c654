import { fontsFrom } from '../styles/fonts.js'
import { isOn } from '../xml/numbers.js'
import { type Handlers, passedOver, value } from './handler.js'

/** A run and what it states of itself (ISO/IEC 29500-1 §17.3.2). */
export const runs: Handlers = {
  'w:r': {
    open(reading) {
      reading.runs.push(reading.run)
      reading.run = { fonts: null, style: null, isHidden: null, isStruck: null, isBold: null }
    },
    close(reading) {
      reading.run = reading.runs.pop() ?? null
    },
  },
  'w:rPr': {
    open(reading, _element, parent) {
      reading.propertiesOf = parent === 'w:r' ? 'run' : parent === 'w:pPr' ? 'mark' : null
    },
    close(reading) {
      reading.propertiesOf = null
    },
  },
  'w:rPrChange': passedOver,
  'w:rFonts': {
    open({ run, propertiesOf, document }, element) {
      if (run && propertiesOf === 'run') run.fonts = fontsFrom(element, document.themeFonts)
    },
  },
  'w:rStyle': value(({ run, propertiesOf, document }, stated) => {
    if (run && propertiesOf === 'run') run.style = stated === undefined ? null : document.styles.run(stated)
  }),
  'w:b': value(({ run, propertiesOf }, stated) => {
    if (run && propertiesOf === 'run') run.isBold = isOn(stated)
  }),
  'w:strike': value(({ run, propertiesOf }, stated) => {
    if (run && propertiesOf === 'run') run.isStruck = isOn(stated) || run.isStruck === true
  }),
  'w:dstrike': value(({ run, propertiesOf }, stated) => {
    if (run && propertiesOf === 'run') run.isStruck = isOn(stated) || run.isStruck === true
  }),
}
