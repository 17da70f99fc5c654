import { type Character, characterOf } from './character.js'
import { type ListLevels, readLists } from './lists.js'
import { type Piece, readPieces, textOf } from './pieces.js'
import {
  type ParagraphProperties,
  type Property,
  type Run,
  readCharacterRuns,
  readParagraphRuns,
  runAt,
} from './properties.js'
import { readFonts, readStrings } from './strings.js'
import { readStyles, type Style } from './style-sheet.js'
import { parts, type WordFile } from './word-file.js'

/** The text of a document with all that is stated of it. */
export type WordText = {
  data: Buffer
  pieces: Piece[]
  textOf(piece: Piece): string
  characterRuns: Run<Property[]>[]
  paragraphRuns: Run<ParagraphProperties>[]
  styleOf(number: number): Style
  fonts: string[]
  levelOf: ListLevels
  authors: string[]
}

export function readWordText(file: WordFile): WordText {
  const { main, data } = file
  const fonts = readFonts(file.part(parts.fonts))
  return {
    data,
    pieces: readPieces(file.part(parts.pieces), main),
    textOf: piece => textOf(piece, main),
    characterRuns: readCharacterRuns(main, file.part(parts.characterRuns)),
    paragraphRuns: readParagraphRuns(main, file.part(parts.paragraphRuns), data),
    styleOf: readStyles(file.part(parts.styles)),
    fonts,
    levelOf: readLists(file, fonts),
    authors: readStrings(file.part(parts.authors)),
  }
}

/** Characters of which the same is stated, in one paragraph. */
export type Segment = {
  text: string
  /** Character position of the first one. */
  at: number
  character: Character
  paragraph: ParagraphProperties
  style: Style
  /** Whether the last character is the last one of its paragraph. */
  endsParagraph: boolean
}

const noProperties: ParagraphProperties = { style: 0, properties: [] }

/** The segments of the text between two character positions, in order. */
export function* segmentsOf(text: WordText, start: number, end: number): Generator<Segment> {
  for (const piece of text.pieces) {
    if (piece.end <= start || piece.start >= end) continue
    const whole = text.textOf(piece)
    const last = Math.min(piece.end, end)
    for (let at = Math.max(piece.start, start); at < last; ) {
      const byte = piece.at + (at - piece.start) * piece.width
      const characters = runAt(text.characterRuns, byte)
      const paragraph = runAt(text.paragraphRuns, byte)
      const until = Math.min(
        characters?.end ?? byte + piece.width,
        paragraph?.end ?? Number.POSITIVE_INFINITY,
      )
      const count = Math.max(1, Math.floor((until - byte) / piece.width))
      const next = Math.min(at + count, last)
      const properties = paragraph?.value ?? noProperties
      const style = text.styleOf(properties.style)
      yield {
        text: whole.slice(at - piece.start, next - piece.start),
        at,
        character: characterOf([...(characters?.value ?? []), ...piece.properties], style, text.styleOf),
        paragraph: { ...properties, properties: [...properties.properties, ...piece.properties] },
        style,
        endsParagraph: paragraph?.end === byte + (next - at) * piece.width,
      }
      at = next
    }
  }
}
