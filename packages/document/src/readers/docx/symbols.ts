import { codePoint } from 'dingbat-to-unicode'
import iconv from 'iconv-lite'

// The fonts whose characters are signs, by the names that files give them, and the tables that tell the signs.
const symbolFonts = new Map([
  ['wingdings', 'Wingdings'],
  ['wingdings 2', 'Wingdings 2'],
  ['wingdings 3', 'Wingdings 3'],
  ['webdings', 'Webdings'],
  ['symbol', 'Symbol'],
  ['zapf dingbats', 'Zapf Dingbats'],
  ['zapfdingbats', 'Zapf Dingbats'],
  ['itc zapf dingbats', 'Zapf Dingbats'],
  ['monotype sorts', 'Zapf Dingbats'],
  ['dingbats', 'Zapf Dingbats'],
])

/** Whether a font draws signs in the place of letters. */
export function isSymbolFont(font: string | null): font is string {
  return font !== null && symbolFonts.has(font.toLowerCase())
}

/**
 * The Unicode character of a sign of a symbol font, or null where it cannot be told. `code` is the code in the
 * font, or in the private-use area at F000, where Word puts such codes (ISO/IEC 29500-1 §17.3.3.30).
 */
export function symbolOf(font: string, code: number): string | null {
  const table = symbolFonts.get(font.toLowerCase())
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  // In any other font the code is that of the character itself.
  if (table === undefined) return isCharacter(code) ? String.fromCodePoint(code) : null
  if (at > 0xff) return null
  return table === 'Zapf Dingbats' ? zapfDingbat(at) : (codePoint(table, at)?.string ?? null)
}

function isCharacter(code: number): boolean {
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  return code >= 0x20 && code <= 0xffff && !isPrivate && !(code >= 0xd800 && code <= 0xdfff)
}

/** The code of a character that is written in a symbol font as if it were a letter, or null where it is none. */
export function codeInFont(character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff || (code >= 0xf000 && code <= 0xf0ff)) return code
  const bytes = iconv.encode(character, 'windows-1252')
  return bytes.length === 1 && bytes[0] !== 0x3f ? (bytes[0] ?? null) : null
}

// Unicode laid the block Dingbats out after this font, and left out what it had elsewhere (Unicode 1.0, U+2700).
const elsewhere = new Map([
  [0x25, 0x260e],
  [0x2a, 0x261b],
  [0x2b, 0x261e],
  [0x48, 0x2605],
  [0x6c, 0x25cf],
  [0x6e, 0x25a0],
  [0x73, 0x25b2],
  [0x74, 0x25bc],
  [0x75, 0x25c6],
  [0x77, 0x25d7],
])

function zapfDingbat(code: number): string | null {
  if (code < 0x21 || code > 0x7e) return null
  return String.fromCodePoint(elsewhere.get(code) ?? 0x2700 + code - 0x20)
}
