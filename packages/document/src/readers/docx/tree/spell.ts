import type { Reading } from '../reading.js'
import { codeInFont, isSymbolFont, symbolOf } from '../symbols.js'

/** Stands for a sign that no table tells. */
export const unknownSign = '\ufffd'

/** A text as its font shows it: in a font of signs the letters are signs. */
export function spell(reading: Reading, text: string): string {
  const ascii = fontHere(reading, 'ascii')
  const other = fontHere(reading, 'other')
  // Nearly no run is in a font of signs.
  if (!isSymbolFont(ascii) && !isSymbolFont(other)) return text
  return Array.from(text, character => {
    const font = character < '\u0080' ? ascii : other
    if (!isSymbolFont(font) || character.trim() === '') return character
    const code = codeInFont(character)
    // Another font is taken for a character that the font of signs does not have.
    return code === null ? character : signIn(reading, font, code)
  }).join('')
}

/** The sign of a font; that no table tells it is noted with the paragraph. */
export function signIn({ paragraph }: Reading, font: string, code: number): string {
  const character = symbolOf(font, code)
  if (paragraph !== null) {
    paragraph.signs += 1
    paragraph.signFont = font
    if (character === null) paragraph.unknownSigns.push({ code: codeOfSign(code), font })
  }
  return character ?? unknownSign
}

function codeOfSign(code: number): string {
  return Number.isNaN(code) ? '?' : code.toString(16).toUpperCase().padStart(4, '0')
}

// What a run states holds before its style, and that before the style of its paragraph (ISO/IEC 29500-1 §17.7.2).
function fontHere({ run, paragraph, document }: Reading, key: 'ascii' | 'other'): string | null {
  const { styles } = document
  return (
    run?.fonts?.[key] ??
    run?.style?.fonts[key] ??
    (paragraph?.style ?? styles.paragraph(null)).fonts[key] ??
    styles.defaultFonts[key]
  )
}
