import type { FormField, Reading } from '../reading.js'
import { isOn } from '../xml/numbers.js'
import { type Handlers, numberIn, seenThrough, value } from './handler.js'

/** Form fields of the older kind: check boxes and drop-down lists (ISO/IEC 29500-1 §17.16.17). */
export const formFields: Handlers = {
  'w:ffData': seenThrough,
  'w:textInput': seenThrough,
  'w:checkBox': {
    open: ({ fields }) => setForm(fields.at(-1), { kind: 'checkbox', checked: null, default: false }),
  },
  'w:checked': value((reading, stated) => {
    const form = formOf(reading)
    if (form?.kind === 'checkbox') form.checked = isOn(stated)
  }),
  'w:ddList': {
    open: ({ fields }) =>
      setForm(fields.at(-1), { kind: 'choice', entries: [], chosen: null, default: null }),
  },
  'w:listEntry': value((reading, stated) => {
    const form = formOf(reading)
    if (form?.kind === 'choice') form.entries.push(stated ?? '')
  }),
  'w:result': {
    open(reading, element) {
      const form = formOf(reading)
      if (form?.kind === 'choice') form.chosen = numberIn(reading, element, [0, mostEntries])
    },
  },
  'w:default': {
    open(reading, element) {
      const form = formOf(reading)
      if (form?.kind === 'checkbox') form.default = isOn(element.attribute('w:val'))
      if (form?.kind === 'choice') form.default = numberIn(reading, element, [0, mostEntries])
    },
  },
}

/** More entries than any list has: Word makes 25. */
const mostEntries = 10_000

function formOf({ fields }: Reading): FormField | null {
  return fields.at(-1)?.form ?? null
}

function setForm(field: { form: FormField | null } | undefined, form: FormField): void {
  if (field) field.form = form
}
