import iconv from 'iconv-lite'
import { BrokenWordFile } from './broken-word-file.js'
import { type Property, readProperties } from './properties.js'

/** A piece of the text: characters that stand one after the other in the main stream. */
export type Piece = {
  /** The character position at which it begins and the one after it. */
  start: number
  end: number
  /** Where its first character stands in the main stream, and bytes a character. */
  at: number
  width: 1 | 2
  /** What is stated of all of the piece, by a document that was saved fast. */
  properties: Property[]
}

/**
 * Reads the table of pieces (Clx; [MS-DOC] §2.9.38). Throws `BrokenWordFile` where there is none, where pieces run back, and
 * where they hold more characters than the main stream has bytes: its text would be there again and again.
 */
export function readPieces(clx: Buffer, main: Buffer): Piece[] {
  const lists: Property[][] = []
  let at = 0
  while (clx[at] === 1) {
    const size = clx.readUInt16LE(at + 1)
    lists.push(readProperties(clx.subarray(at + 3, at + 3 + size)))
    at += 3 + size
  }
  if (clx[at] !== 2) throw new BrokenWordFile('no-pieces')
  const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.floor((table.length - 4) / 12)
  const pieces = Array.from({ length: count }, (_, index): Piece => {
    const descriptor = (count + 1) * 4 + index * 8
    const place = table.readUInt32LE(descriptor + 2)
    const isNarrow = (place & 0x40000000) !== 0
    const modifier = table.readUInt16LE(descriptor + 6)
    return {
      start: table.readUInt32LE(index * 4),
      end: table.readUInt32LE(index * 4 + 4),
      at: isNarrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff,
      width: isNarrow ? 1 : 2,
      properties: (modifier & 1) === 1 ? (lists[modifier >> 1] ?? []) : [],
    }
  })
  if (pieces.some(({ start, end, at, width }) => end < start || at + (end - start) * width > main.length))
    throw new BrokenWordFile('piece-outside')
  if ((pieces.at(-1)?.end ?? 0) > main.length) throw new BrokenWordFile('text-too-long')
  return pieces
}

/** The text of a piece: UTF-16, or the bytes that Windows-1252 has for them ([MS-DOC] §2.9.73). */
export function textOf({ start, end, at, width }: Piece, main: Buffer): string {
  const bytes = main.subarray(at, at + (end - start) * width)
  return width === 2 ? bytes.toString('utf16le') : iconv.decode(bytes, 'windows-1252')
}
