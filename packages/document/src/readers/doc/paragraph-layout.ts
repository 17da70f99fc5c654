import type { ParagraphProperties, Property } from './properties.js'
import type { Style } from './style-sheet.js'

/** What a paragraph is by its properties: a title, an item, the end of a table's row ([MS-DOC] §2.6.2). */
export type ParagraphLayout = {
  depth: number | null
  isContents: boolean
  list: { number: number; level: number } | null
  /** Tables around the paragraph. */
  tables: number
  endsRow: boolean
  endsInnerRow: boolean
  /** The paragraph is the large first letter of the next one. */
  isDropCap: boolean
  /** The properties of the row that the paragraph ends. */
  row: Property[]
}

export function layoutOf({ properties }: ParagraphProperties, style: Style): ParagraphLayout {
  const all = [...style.paragraph, ...properties]
  const numberOf = (code: number): number | null => {
    const operand = all.findLast(property => property.code === code)?.operand
    if (!operand || operand.length === 0) return null
    return operand.length === 4
      ? operand.readInt32LE(0)
      : operand.length === 2
        ? operand.readUInt16LE(0)
        : (operand[0] ?? 0)
  }
  const outline = numberOf(0x2640)
  const heading = style.builtIn >= 1 && style.builtIn <= 9 ? style.builtIn : style.builtIn === 62 ? 1 : null
  const list = numberOf(0x460b) ?? 0
  const tables = numberOf(0x6649) ?? (numberOf(0x2416) === 1 ? 1 : 0)
  return {
    depth:
      outline !== null && outline < 9
        ? outline + 1
        : outline === 9 && hasOutline(properties)
          ? null
          : heading,
    isContents: style.builtIn >= 19 && style.builtIn <= 27,
    // 0xF801 takes a paragraph out of its list ([MS-DOC] §2.6.2, sprmPIlfo).
    list: list === 0 || list >= 0xf801 ? null : { number: list, level: numberOf(0x260a) ?? 0 },
    tables,
    endsRow: numberOf(0x2417) === 1,
    endsInnerRow: numberOf(0x244c) === 1,
    // sprmPDcs ([MS-DOC] §2.9.48, DCS): 0 is no drop cap.
    isDropCap: ((numberOf(0x442c) ?? 0) & 7) !== 0,
    row: properties,
  }
}

function hasOutline(properties: Property[]): boolean {
  return properties.some(({ code }) => code === 0x2640)
}
