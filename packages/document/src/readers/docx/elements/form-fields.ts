import type { FormField, Reading } from '../reading.js'
import { isOn, wholeNumber } from '../xml/numbers.js'
import { type Handlers, seenThrough, value } from './handler.js'

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
  'w:result': value((reading, stated) => {
    const form = formOf(reading)
    if (form?.kind === 'choice') form.chosen = wholeNumber(stated, 0, 10_000)
  }),
  'w:default': value((reading, stated) => {
    const form = formOf(reading)
    if (form?.kind === 'checkbox') form.default = isOn(stated)
    if (form?.kind === 'choice') form.default = wholeNumber(stated, 0, 10_000)
  }),
}

function formOf({ fields }: Reading): FormField | null {
  return fields.at(-1)?.form ?? null
}

function setForm(field: { form: FormField | null } | undefined, form: FormField): void {
  if (field) field.form = form
}
