import type { Property } from './properties.js'
import type { Style } from './style-sheet.js'

/** What is said of a run of characters, as far as it decides what is read ([MS-DOC] §2.6.1). */
export type Character = {
  isDeleted: boolean
  isInserted: boolean
  insertedBy: number | null
  deletedBy: number | null
  isHidden: boolean
  isStruck: boolean
  isBold: boolean
  /** The character stands for something: a picture, a note, the end of a field. */
  isSpecial: boolean
  isData: boolean
  dataAt: number | null
  symbol: { font: number; code: number } | null
  font: number | null
}

const codes = {
  deleted: 0x0800,
  inserted: 0x0801,
  insertedBy: 0x4804,
  deletedBy: 0x4863,
  hidden: 0x083c,
  struck: 0x0837,
  struckTwice: 0x2a53,
  bold: 0x0835,
  special: 0x0855,
  data: 0x0806,
  dataAt: 0x6a03,
  symbol: 0x6a09,
  style: 0x4a30,
  font: 0x4a4f,
} as const

const plain: Character = {
  isDeleted: false,
  isInserted: false,
  insertedBy: null,
  deletedBy: null,
  isHidden: false,
  isStruck: false,
  isBold: false,
  isSpecial: false,
  isData: false,
  dataAt: null,
  symbol: null,
  font: null,
}

/** What holds for a run of characters, by the style of its paragraph, its own style and itself. */
export function characterOf(
  properties: Property[],
  paragraph: Style,
  styleOf: (number: number) => Style,
): Character {
  let base = stated(plain, paragraph.characters, plain)
  const named = properties.find(({ code }) => code === codes.style)
  if (named && named.operand.length === 2) {
    const own = stated(plain, styleOf(named.operand.readUInt16LE(0)).characters, plain)
    // A toggle that both styles set is off ([MS-DOC] §2.2.5.3 and ISO/IEC 29500-1 §17.7.3).
    base = {
      ...base,
      font: own.font ?? base.font,
      isHidden: base.isHidden !== own.isHidden,
      isStruck: base.isStruck !== own.isStruck,
      isBold: base.isBold !== own.isBold,
    }
  }
  return stated(base, properties, base)
}

function stated(start: Character, properties: Property[], style: Character): Character {
  const found = { ...start }
  for (const { code, operand } of properties) {
    const [value = 0] = operand
    if (code === codes.deleted) found.isDeleted = value === 1
    else if (code === codes.inserted) found.isInserted = value === 1
    else if (code === codes.hidden) found.isHidden = toggled(value, style.isHidden)
    else if (code === codes.struck) found.isStruck = toggled(value, style.isStruck)
    else if (code === codes.bold) found.isBold = toggled(value, style.isBold)
    else if (code === codes.struckTwice) found.isStruck ||= value === 1
    else if (code === codes.special) found.isSpecial = value === 1
    else if (code === codes.data) found.isData = value === 1
    else if (operand.length === 2 && code === codes.insertedBy) found.insertedBy = operand.readUInt16LE(0)
    else if (operand.length === 2 && code === codes.deletedBy) found.deletedBy = operand.readUInt16LE(0)
    else if (operand.length === 2 && code === codes.font) found.font = operand.readUInt16LE(0)
    else if (operand.length === 4 && code === codes.dataAt) found.dataAt = operand.readUInt32LE(0)
    else if (operand.length === 4 && code === codes.symbol)
      found.symbol = { font: operand.readUInt16LE(0), code: operand.readUInt16LE(2) }
  }
  return found
}

// ToggleOperand ([MS-DOC] §2.9.327): off, on, as the style says, or the other way round.
function toggled(value: number, ofStyle: boolean): boolean {
  if (value === 0x80) return ofStyle
  return value === 0x81 ? !ofStyle : value === 1
}
