import type { Reading } from '../reading.js'
import { addAs, endAside } from '../tree/add-text.js'
import { isRead, treatmentHere } from '../tree/contexts.js'
import type { Handlers } from './handler.js'

/** Formulas (ISO/IEC 29500-1 §22.1): their letters are on the page, and make no text. */
export const formulas: Handlers = {
  'm:oMath': { open: endAside, close: endAside },
  'm:oMathPara': {},
  'm:t': { text: addFormula },
}

function addFormula(reading: Reading, text: string): void {
  const treatment = treatmentHere(reading)
  addAs(reading, isRead(treatment) || treatment === 'unsupported' ? 'math' : treatment, text)
}
