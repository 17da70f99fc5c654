import type { AsideKind } from '../../asides.js'
import { codeInFont, isSymbolFont, symbolOf } from '../docx/symbols.js'
import type { Character } from './character.js'
import { readFormField } from './form-field.js'
import { layoutOf, type ParagraphLayout } from './paragraph-layout.js'
import { type Segment, segmentsOf, type WordText } from './word-text.js'

/** A paragraph as read: what it shows, and what stands in it that is not read. */
export type WordParagraph = {
  /** The character position of its first character. */
  at: number
  /** How many paragraphs of the file it is made of: one that is joined with the next counts with it. */
  count: number
  /** With a line feed for each break of a line and a tab for each tab. */
  text: string
  /** Whether some of the text is bold, and whether some is not. */
  hasBold: boolean
  hasPlain: boolean
  /** Where the bold text that it begins with ends. */
  leadEnd: number
  signs: number
  signFont: string
  unknownSigns: string[]
  boxes: boolean[]
  pictures: number
  links: string[]
  inserted: string
  insertedBy: string | null
  asides: { kind: AsideKind; text: string; author: string | null }[]
  layout: ParagraphLayout
  /** The paragraph ends a cell of a table that is in no other. */
  endsCell: boolean
}

/** A field whose end is not read yet: its code stands before its result ([MS-DOC] §2.8.25). */
type Field = { code: string; isInCode: boolean; dataAt: number | null }

type Reading = {
  text: WordText
  open: Omit<WordParagraph, 'layout' | 'endsCell'> | null
  fields: Field[]
  /** Where the last aside of the paragraph stands in its text, to tell those that follow each other. */
  asideAt: number
}

/** The paragraphs between two character positions, in order. */
export function readParagraphs(text: WordText, start: number, end: number): WordParagraph[] {
  const reading: Reading = { text, open: null, fields: [], asideAt: -1 }
  const found: WordParagraph[] = []
  for (const segment of segmentsOf(text, start, end)) {
    for (let index = 0; index < segment.text.length; index += 1) {
      reading.open ??= emptyParagraph(segment.at + index)
      const sign = segment.text.charCodeAt(index)
      const isLast = segment.endsParagraph && index === segment.text.length - 1
      if (sign === 0x0d || sign === 0x07 || (sign === 0x0c && isLast)) {
        const paragraph = endParagraph(reading, segment, sign)
        if (paragraph) found.push(paragraph)
      } else addCharacter(reading, segment.character, segment.text.charAt(index))
    }
  }
  if (reading.open && (reading.open.text !== '' || reading.open.asides.length > 0)) {
    found.push({
      ...reading.open,
      layout: layoutOf({ style: 0, properties: [] }, text.styleOf(0)),
      endsCell: false,
    })
  }
  return found
}

function emptyParagraph(at: number): NonNullable<Reading['open']> {
  return {
    at,
    count: 1,
    text: '',
    hasBold: false,
    hasPlain: false,
    leadEnd: 0,
    signs: 0,
    signFont: '',
    unknownSigns: [],
    boxes: [],
    pictures: 0,
    links: [],
    inserted: '',
    insertedBy: null,
    asides: [],
  }
}

function endParagraph(reading: Reading, segment: Segment, sign: number): WordParagraph | null {
  const { open } = reading
  const { character, paragraph, style } = segment
  const layout = layoutOf(paragraph, style)
  // What stands before a mark that was deleted, or is hidden, is read with the next paragraph, as a drop cap is.
  const isJoined = character.isDeleted || character.isHidden || layout.isDropCap
  if (open === null) return null
  if (sign === 0x0d && isJoined) {
    open.count += 1
    return null
  }
  reading.open = null
  reading.asideAt = -1
  return { ...open, layout, endsCell: sign === 0x07 && layout.tables <= 1 && !layout.endsRow }
}

function addCharacter(reading: Reading, character: Character, shown: string): void {
  const { open, fields } = reading
  if (open === null) return
  const field = fields.at(-1)
  switch (shown.charCodeAt(0)) {
    case 0x13:
      fields.push({ code: '', isInCode: true, dataAt: null })
      return
    case 0x14:
      if (field?.isInCode) endCode(reading, character)
      return
    case 0x15:
      if (field?.isInCode) endCode(reading, character)
      fields.pop()
      return
    case 0x01:
      if (field?.isInCode && character.isData) field.dataAt = character.dataAt
      else if (character.isSpecial) addPicture(reading, character)
      return
    case 0x08:
      if (character.isSpecial) addPicture(reading, character)
      return
    default: {
      const text = textOf(reading, character, shown)
      if (text !== '') addText(reading, character, text)
    }
  }
}

/** What a character shows. */
function textOf(reading: Reading, character: Character, shown: string): string {
  switch (shown.charCodeAt(0)) {
    case 0x09:
      return '\t'
    case 0x0b:
      return '\n'
    case 0x0c:
    case 0x0e:
      return ' '
    case 0x1e:
      return '\u2011'
    case 0x28:
      return character.symbol ? signOf(reading, character) : shown
    default:
      // The other control characters stand for notes and their like, or a word may be broken there (0x1F).
      return shown < ' ' ? '' : spell(reading, character, shown)
  }
}

function addPicture({ open, fields }: Reading, { isDeleted, isHidden }: Character): void {
  if (open && !isDeleted && !isHidden && fields.every(field => !field.isInCode)) open.pictures += 1
}

function addText(reading: Reading, character: Character, text: string): void {
  const { open, fields } = reading
  if (open === null) return
  const { authors } = reading.text
  const inCode = fields.find(field => field.isInCode)
  if (character.isDeleted) addAside(reading, 'deleted', text, authorOf(authors, character.deletedBy))
  else if (inCode) inCode.code += text
  else if (character.isHidden) addAside(reading, 'hidden', text, null)
  else if (character.isStruck) addAside(reading, 'struck', text, null)
  else {
    open.text += text
    if (text.trim() !== '') {
      if (!character.isBold) open.hasPlain = true
      else {
        open.hasBold = true
        if (!open.hasPlain) open.leadEnd = open.text.length
      }
    }
    if (!character.isInserted) return
    open.inserted += text
    open.insertedBy ??= authorOf(authors, character.insertedBy)
  }
}

function authorOf(authors: string[], number: number | null): string | null {
  // The first name stands for one that is not known ([MS-DOC] §2.9.287).
  return number === null ? null : authors[number] || null
}

function addAside(reading: Reading, kind: AsideKind, text: string, author: string | null): void {
  const { open, asideAt } = reading
  if (open === null) return
  const last = open.asides.at(-1)
  if (last && asideAt === open.text.length && last.kind === kind && last.author === author) last.text += text
  else open.asides.push({ kind, text, author })
  reading.asideAt = open.text.length
}

/** What the code of a field says: the address of a link, a field of a form, or a code that is not read. */
function endCode(reading: Reading, character: Character): void {
  const { open, fields, text } = reading
  const field = fields.at(-1)
  if (!field || !open) return
  field.isInCode = false
  if (fields.some(({ isInCode }) => isInCode)) return
  const code = field.code.trim()
  const link = /^HYPERLINK\s+(?:\\\w\s+)*"?([^"\s]+)/i.exec(code)?.[1]
  if (link) open.links.push(link)
  else if (/^FORM(?:CHECKBOX|DROPDOWN|TEXT)\b/i.test(code)) {
    const shown = field.dataAt === null ? null : readFormField(text.data, field.dataAt)
    if (shown?.kind === 'choice') addText(reading, character, shown.text)
    if (shown?.kind !== 'checkbox') return
    if (!character.isDeleted && !character.isHidden) open.boxes.push(shown.checked)
    addText(reading, character, shown.checked ? '☒' : '☐')
  } else if (code !== '') open.asides.push({ kind: 'field-code', text: code, author: null })
}

function signOf(reading: Reading, { symbol }: Character): string {
  if (!symbol) return ''
  return signIn(reading, reading.text.fonts[symbol.font] ?? '', symbol.code)
}

/** A character as its font shows it: in a font of signs the letters are signs. */
function spell(reading: Reading, { font }: Character, shown: string): string {
  const name = font === null ? null : (reading.text.fonts[font] ?? null)
  if (!isSymbolFont(name) || shown.trim() === '') return shown
  const code = codeInFont(shown)
  // Another font is taken for a character that the font of signs does not have.
  return code === null ? shown : signIn(reading, name, code)
}

function signIn({ open }: Reading, font: string, code: number): string {
  const sign = symbolOf(font, code)
  if (open) {
    open.signs += 1
    open.signFont = font
    if (sign === null)
      open.unknownSigns.push(`${code.toString(16).toUpperCase().padStart(4, '0')} of ${font}`)
  }
  return sign ?? '\ufffd'
}
