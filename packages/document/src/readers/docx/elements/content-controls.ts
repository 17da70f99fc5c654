import type { Reading } from '../reading.js'
import { addBox } from '../tree/add-text.js'
import { enter, leave, within } from '../tree/contexts.js'
import { isOn } from '../xml/numbers.js'
import { type Handlers, seenThrough } from './handler.js'

/** Content controls around runs, paragraphs, cells or rows (ISO/IEC 29500-1 §17.5.2), and Word's check boxes. */
export const contentControls: Handlers = {
  'w:sdt': {
    open: ({ controls }) => void controls.push({ isPlaceholder: false, checked: null, isShown: false }),
    close(reading) {
      const control = reading.controls.at(-1)
      if (control && control.checked !== null && reading.paragraph !== null) showBox(reading, '')
      reading.controls.pop()
    },
  },
  'w:sdtPr': seenThrough,
  'w:sdtEndPr': seenThrough,
  'w:showingPlcHdr': {
    open({ controls }, { attribute }) {
      const control = controls.at(-1)
      if (control) control.isPlaceholder = isOn(attribute('w:val'))
    },
  },
  'w14:checkbox': {
    open({ controls }) {
      const control = controls.at(-1)
      if (control) control.checked = false
    },
  },
  'w14:checked': {
    open({ controls }, { attribute }) {
      const control = controls.at(-1)
      if (control) control.checked = isOn(attribute('w14:val'))
    },
  },
  'w:sdtContent': {
    open(reading) {
      const control = reading.controls.at(-1)
      const isPlaceholder = control !== undefined && control.isPlaceholder && control.checked === null
      enter(reading, isPlaceholder ? within(reading, 'placeholder', undefined) : reading.context)
    },
    close: leave,
  },
}

/**
 * In the control of a check box the first sign is the box, which is shown as what the control says that it is. Gives
 * what is left of a text.
 */
export function showBox(reading: Reading, text: string): string {
  const control = reading.controls.at(-1)
  if (!control || control.checked === null || control.isShown) return text
  control.isShown = true
  addBox(reading, control.checked)
  const [, ...rest] = text.trim()
  return rest.join('')
}
