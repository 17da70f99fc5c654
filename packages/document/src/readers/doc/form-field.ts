import { readStrings } from './strings.js'

/** What a form field shows: a box, or the choice of a list. */
export type FormField = { kind: 'checkbox'; checked: boolean } | { kind: 'choice'; text: string }

const notSet = 25

/** Reads the data of a form field (NilPICFAndBinData, FFData; [MS-DOC] §2.9.78). Null where it shows its result. */
export function readFormField(data: Buffer, at: number): FormField | null {
  if (at + 6 > data.length) return null
  const field = data.subarray(at + data.readUInt16LE(at + 4), at + data.readUInt32LE(at))
  if (field.length < 12 || field.readUInt32LE(0) !== 0xffffffff) return null
  const bits = field.readUInt16LE(4)
  const kind = bits & 3
  const stated = (bits >> 2) & 0x1f
  if (kind === 0) return null
  // After the name, which ends with a null character, the value that holds where none is set.
  let end = 10 + (field.readUInt16LE(10) + 2) * 2
  const preset = end + 2 <= field.length ? field.readUInt16LE(end) : 0
  const value = stated === notSet ? preset : stated
  if (kind === 1) return { kind: 'checkbox', checked: value === 1 }
  end += 2
  // The format, the help, the status and two macros stand before the list.
  for (let string = 0; string < 5 && end + 2 <= field.length; string += 1)
    end += (field.readUInt16LE(end) + 2) * 2
  return { kind: 'choice', text: readStrings(field.subarray(end))[value] ?? '' }
}
