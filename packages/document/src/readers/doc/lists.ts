import { type ItemLevel, restartedBy } from '../docx/numbering/lists.js'
import type { Level } from '../docx/numbering/read-numbering.js'
import { readProperties } from './properties.js'
import { parts, type WordFile } from './word-file.js'

/** Finds the level of a list by the number of the list's override and of the level; null where there is none. */
export type ListLevels = (override: number, level: number) => ItemLevel | null

type Override = { list: number; starts: Map<number, number>; levels: Map<number, Level> }

/** Reads the lists of a document (PlfLst, PlfLfo; [MS-DOC] §2.9.198, §2.9.197). */
export function readLists(file: WordFile, fonts: string[]): ListLevels {
  const lists = readListDefinitions(file.partOn(parts.lists), fonts)
  const overrides = readOverrides(file.part(parts.listOverrides), fonts)
  return (override, number) => {
    const found = overrides[override - 1]
    if (!found) return null
    const levels = new Map([...(lists.get(found.list) ?? []), ...found.levels])
    const level = levels.get(number)
    if (!level) return null
    const restarted = restartedBy(number, levels)
    const { list, starts } = found
    return { numId: override, abstractId: String(list), number, level, levels, starts, restarted }
  }
}

function readListDefinitions(bytes: Buffer, fonts: string[]): Map<number, Map<number, Level>> {
  const lists = new Map<number, Map<number, Level>>()
  if (bytes.length < 2) return lists
  const count = Math.max(0, bytes.readInt16LE(0))
  // The levels of all lists follow the lists, one after the other.
  let at = 2 + count * 28
  for (let list = 0; list < count && at + 28 <= bytes.length; list += 1) {
    const head = 2 + list * 28
    const isSimple = ((bytes[head + 26] ?? 0) & 1) === 1
    const levels = new Map<number, Level>()
    for (let level = 0; level < (isSimple ? 1 : 9) && at + 28 <= bytes.length; level += 1) {
      const read = readLevel(bytes, at, fonts)
      levels.set(level, read.level)
      at = read.end
    }
    lists.set(bytes.readInt32LE(head), levels)
  }
  return lists
}

function readOverrides(bytes: Buffer, fonts: string[]): Override[] {
  if (bytes.length < 4) return []
  const count = Math.min(bytes.readUInt32LE(0), Math.floor((bytes.length - 4) / 16))
  const overrides: Override[] = []
  let at = 4 + count * 16
  for (let index = 0; index < count; index += 1) {
    const head = 4 + index * 16
    const override: Override = { list: bytes.readInt32LE(head), starts: new Map(), levels: new Map() }
    overrides.push(override)
    at += 4
    for (let left = bytes[head + 12] ?? 0; left > 0 && at + 8 <= bytes.length; left -= 1) {
      const flags = bytes.readUInt32LE(at + 4)
      const level = flags & 0xf
      if ((flags & 0x10) !== 0) override.starts.set(level, bytes.readInt32LE(at))
      at += 8
      if ((flags & 0x20) === 0 || at + 28 > bytes.length) continue
      const read = readLevel(bytes, at, fonts)
      override.levels.set(level, read.level)
      at = read.end
    }
  }
  return overrides
}

// MSONFC ([MS-OSHARED] §2.2.1.3) by the names of ISO/IEC 29500-1 §17.18.59.
const formats = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
])

/** One level (LVL, LVLF; [MS-DOC] §2.9.149, §2.9.150), and where the next begins. */
function readLevel(bytes: Buffer, at: number, fonts: string[]): { level: Level; end: number } {
  const flags = bytes[at + 5] ?? 0
  const charactersAt = at + 28 + (bytes[at + 25] ?? 0)
  const textAt = charactersAt + (bytes[at + 24] ?? 0)
  const characters = readProperties(bytes.subarray(charactersAt, textAt))
  const font = characters.findLast(({ code }) => code === 0x4a4f)?.operand
  const name = font?.length === 2 ? (fonts[font.readUInt16LE(0)] ?? null) : null
  const length = textAt + 2 <= bytes.length ? bytes.readUInt16LE(textAt) : 0
  const end = textAt + 2 + length * 2
  // The number of a level stands in the text as a character of the level's own number, from 0.
  const text = Array.from(bytes.toString('utf16le', textAt + 2, end), sign =>
    sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign,
  ).join('')
  const level: Level = {
    start: bytes.readInt32LE(at),
    format: formats.get(bytes[at + 4] ?? 0) ?? 'decimal',
    text,
    fonts: { ascii: name, other: name },
    isPicture: false,
    isLegal: (flags & 4) !== 0,
    restartAfter: (flags & 8) !== 0 ? (bytes[at + 26] ?? 0) : null,
    paragraphStyle: null,
  }
  return { level, end }
}
