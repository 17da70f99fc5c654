import type { Reading } from '../reading.js'
import { addBox } from '../tree/add-text.js'
import { enter, leave, within } from '../tree/contexts.js'
import { isOn } from '../xml/numbers.js'
import { type Handlers, seenThrough } from './handler.js'

/** Content controls around runs, paragraphs, cells or rows (ISO/IEC 29500-1 §17.5.2), and Word's check boxes. */
export const contentControls: Handlers = {
  'w:sdt': {
    open: ({ controls }) =>
      void controls.push({ isPlaceholder: false, checked: null, isShown: false, binding: null }),
    close(reading) {
      const control = reading.controls.at(-1)
      if (control && control.checked !== null && reading.paragraph !== null) showBox(reading, '')
      const binding = reading.controls.pop()?.binding
      if (binding) reading.bindings.push(binding)
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
  'w:dataBinding': {
    open({ controls, paragraph, places }, { attribute }) {
      const control = controls.at(-1)
      const [storeId, path] = [attribute('w:storeItemID'), attribute('w:xpath')]
      if (!control || !storeId || !path) return
      const place = paragraph?.place ?? places.next()
      control.binding = { storeId, path, choices: new Map(), isDate: false, shown: '', place }
    },
  },
  'w:date': {
    open({ controls }) {
      const binding = controls.at(-1)?.binding
      if (binding) binding.isDate = true
    },
  },
  'w:dropDownList': seenThrough,
  'w:comboBox': seenThrough,
  'w:listItem': {
    open({ controls }, { attribute }) {
      const shown = attribute('w:displayText')
      const choice = attribute('w:value') ?? ''
      if (shown) controls.at(-1)?.binding?.choices.set(choice, shown)
    },
  },
  'w:sdtContent': {
    open(reading) {
      const control = reading.controls.at(-1)
      const isPlaceholder = control?.isPlaceholder && control.checked === null
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
