import type { Place } from '@metiers/schema'
import type { AsideKind } from '../../../asides.js'
import type { Flow } from '../../../tree.js'
import type { NumberingReference } from '../styles/read-styles.js'
import type { ResolvedStyle } from '../styles/style-sheet.js'

/** A paragraph while it is read. */
export type OpenParagraph = {
  place: Place
  style: ResolvedStyle
  outlineDepth: number | null
  numbering: NumberingReference
  /** What the page shows next to it on the same line goes on with the next paragraph. */
  isJoined: boolean
  /** What is read, with a line feed for each break of a line and a tab for each tab. */
  text: string
  /** Whether some of the text is bold, and whether some is not. */
  hasBold: boolean
  hasPlain: boolean
  /** Where the bold text that it begins with ends. */
  leadEnd: number
  /** The signs of symbol fonts, by the font of the last one. */
  signs: number
  signFont: string
  /** Check boxes in order, ticked or not. */
  boxes: boolean[]
  /** Visible things that are no text, by their descriptions. */
  pictures: string[]
  links: string[]
  unknownSigns: { code: string; font: string }[]
  inserted: string
  insertedBy: string | null
  asides: ParagraphAside[]
  /** Where in the text the last aside stands, to tell those that follow each other. */
  asideAt: number
  /** The text boxes that hang on it. */
  boxed: Flow[]
}
export type ParagraphAside = { kind: AsideKind; text: string; author: string | null }

export function openParagraph(place: Place, style: ResolvedStyle): OpenParagraph {
  return {
    place,
    style,
    outlineDepth: null,
    numbering: { numId: null, level: null },
    isJoined: false,
    text: '',
    hasBold: false,
    hasPlain: false,
    leadEnd: 0,
    signs: 0,
    signFont: '',
    boxes: [],
    pictures: [],
    links: [],
    unknownSigns: [],
    inserted: '',
    insertedBy: null,
    asides: [],
    asideAt: -1,
    boxed: [],
  }
}

/** A paragraph that goes on in the next one: it stands where its first text does, and looks like the last. */
export function joined(first: OpenParagraph, last: OpenParagraph): OpenParagraph {
  return {
    ...last,
    place: first.text.trim() === '' ? last.place : first.place,
    text: first.text + last.text,
    hasBold: first.hasBold || last.hasBold,
    hasPlain: first.hasPlain || last.hasPlain,
    leadEnd: first.hasPlain ? first.leadEnd : first.text.length + last.leadEnd,
    signs: first.signs + last.signs,
    signFont: last.signFont || first.signFont,
    boxes: [...first.boxes, ...last.boxes],
    pictures: [...first.pictures, ...last.pictures],
    links: [...first.links, ...last.links],
    boxed: [...first.boxed, ...last.boxed],
  }
}
