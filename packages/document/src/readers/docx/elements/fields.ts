import type { OpenField, Reading } from '../reading.js'
import { addAside, addBox, addText, endAside } from '../tree/add-text.js'
import { isRead, treatmentHere } from '../tree/contexts.js'
import { signIn } from '../tree/spell.js'
import { type Handlers, passedOver, seenThrough } from './handler.js'

/** Fields: their code is not on the page, and their result is (ISO/IEC 29500-1 §17.16). */
export const fields: Handlers = {
  'w:fldChar': {
    open(reading, { attribute }) {
      const type = attribute('w:fldCharType')
      if (type === 'begin') beginField(reading)
      if (type === 'separate') startResult(reading)
      if (type === 'end') endField(reading)
    },
  },
  'w:fldData': passedOver,
  'w:instrText': { text: addCode },
  'w:delInstrText': { text: addCode },
  'w:fldSimple': {
    open(reading, { attribute }) {
      addLink(reading, attribute('w:instr') ?? '')
    },
  },
  'w:hyperlink': {
    open({ relationship, paragraph }, { attribute }) {
      const target = relationship(attribute('r:id'))
      const anchor = attribute('w:anchor')
      if (target?.isExternal) paragraph?.links.push(`${target.target}${anchor ? `#${anchor}` : ''}`)
    },
  },
  'w:bookmarkStart': seenThrough,
  'w:bookmarkEnd': seenThrough,
}

function beginField(reading: Reading): void {
  const number = reading.fieldCount
  reading.fieldCount += 1
  if (reading.endless.has(number)) return
  reading.fields.push({ number, isInResult: false, code: '', hasResult: false, form: null })
}

/** A cell, a text box or a part ends, and with it the fields that began in it. */
export function endFields({ fields, unended }: Reading, kept: number): void {
  for (const { number, isInResult } of fields.splice(kept)) if (!isInResult) unended.push(number)
}

function addCode(reading: Reading, code: string): void {
  const field = reading.fields.at(-1)
  if (field && !field.isInResult) field.code += code
  else {
    const treatment = treatmentHere(reading)
    addAside(reading, isRead(treatment) ? 'field-code' : treatment, code)
  }
}

function startResult(reading: Reading): void {
  const field = reading.fields.at(-1)
  if (!field) return
  tellCode(reading, field)
  field.isInResult = true
  addLink(reading, field.code)
}

function endField(reading: Reading): void {
  const field = reading.fields.pop()
  if (!field) return
  if (!field.isInResult) tellCode(reading, field)
  if (field.form?.kind === 'checkbox') addBox(reading, field.form.checked ?? field.form.default)
  if (field.form?.kind === 'choice' && !field.hasResult) {
    const { entries, chosen, default: usual } = field.form
    // §17.16.9: the number of the entry, from 0, where the first is shown unless another was chosen.
    const number = chosen ?? usual ?? 0
    const choice = entries[number]
    if (choice === undefined && entries.length > 0) noteMissing(reading, number)
    addText(reading, choice ?? '')
  }
  if (!field.isInResult) showCode(reading, field.code)
}

/** The list does not have the entry that it says was chosen. */
function noteMissing({ notes, paragraph, places }: Reading, number: number): void {
  const place = paragraph?.place ?? places.here()
  notes.push({ kind: 'number-out-of-range', detail: `w:result "${number}"`, place })
}

// Fields whose code says nothing that their result does not show.
const plainField =
  /^\s*(?:PAGE|NUMPAGES|PAGEREF|TOC|HYPERLINK|FORMCHECKBOX|FORMTEXT|FORMDROPDOWN|REF|SEQ|STYLEREF|DATE|TIME)\b/

const button = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)$/su
const sign = /^\s*SYMBOL\s+(0x[\da-f]{1,6}|\d{1,7})\b.*?\\f\s+(?:"([^"]*)"|(\S+))/isu

function tellCode(reading: Reading, { code }: OpenField): void {
  if (plainField.test(code) || button.test(code) || sign.test(code) || code.trim() === '') return
  endAside(reading)
  const treatment = treatmentHere(reading)
  addAside(reading, isRead(treatment) ? 'field-code' : treatment, code)
  endAside(reading)
}

/** What a field without a result shows by its code: the sign of a font, or the words of a button to click. */
function showCode(reading: Reading, code: string): void {
  const [, number, quoted, bare] = sign.exec(code) ?? []
  if (number) addText(reading, signIn(reading, quoted ?? bare ?? '', Number(number)))
  const words = button.exec(code)?.[1]
  if (words) addAside(reading, 'placeholder', words)
}

function addLink({ paragraph }: Reading, code: string): void {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code) ?? []
  const address = quoted ?? bare
  if (address) paragraph?.links.push(address)
}
