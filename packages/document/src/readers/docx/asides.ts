import { normaliseText } from '@metiers/schema'
import type { Aside, AsideKind } from '../../asides.js'
import type { Taken } from './flow.js'
import type { BesideKind } from './parts.js'
import type { Survey } from './survey.js'
import type { Piece, SurveyedParagraph, Treatment } from './survey-state.js'

const isRead = (treatment: Treatment) => treatment === 'read' || treatment === 'inserted'

// Fields whose code says nothing that their result does not show.
const plainField =
  /^\s*(?:PAGE|NUMPAGES|PAGEREF|TOC|HYPERLINK|FORMCHECKBOX|FORMTEXT|REF|SEQ|STYLEREF|DATE|TIME)\b/

/**
 * The texts of the body that the tree does not hold: those that were left out for what they are, and, by the
 * account of what each paragraph gave to the tree, those that the tree's reader passed over.
 */
export function asidesOfBody({ paragraphs }: Survey, taken: ReadonlyMap<number, Taken>): Aside[] {
  return paragraphs.flatMap((paragraph, number) => {
    const asides = paragraph.pieces.flatMap(piece => {
      const { treatment } = piece
      return treatment === 'read' || treatment === 'inserted' ? [] : [{ ...piece, treatment }]
    })
    const found: Aside[] = joined(asides).flatMap(({ treatment, text, author }) => {
      const value = normaliseText(text)
      const isNothing = value === '' || (treatment === 'field-code' && plainField.test(value))
      return isNothing ? [] : [{ kind: treatment, text: value, author, place: paragraph.place }]
    })
    const missed = missedText(paragraphs, number, taken)
    if (missed !== null) {
      const kind: AsideKind = 'part' in paragraph.place ? 'text-box' : 'unsupported'
      found.push({ kind, text: missed, author: null, place: paragraph.place })
    }
    return found
  })
}

/** The texts of a part beside the body, paragraph by paragraph. */
export function asidesOfPart({ paragraphs }: Survey, kind: BesideKind): Aside[] {
  return paragraphs.flatMap(({ pieces, place }) => {
    const text = normaliseText(readText(pieces))
    const author = pieces.find(piece => piece.author !== null)?.author ?? null
    return text === '' ? [] : [{ kind, text, author, place }]
  })
}

type AsidePiece = Piece & { treatment: Exclude<Treatment, 'read' | 'inserted'> }

/** Neighbouring pieces of one treatment are one text: a word processor splits text as it likes. */
function joined(pieces: AsidePiece[]): AsidePiece[] {
  const whole: AsidePiece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last && last.treatment === piece.treatment && last.author === piece.author) last.text += piece.text
    else whole.push({ ...piece })
  }
  return whole
}

function readText(pieces: Piece[]): string {
  return pieces.map(({ treatment, text }) => (isRead(treatment) ? text : '')).join('')
}

/** The text that a paragraph should have given to the tree where it gave another, or none; else null. */
function missedText(
  paragraphs: SurveyedParagraph[],
  number: number,
  taken: ReadonlyMap<number, Taken>,
): string | null {
  const got = taken.get(number)
  const numbers = got?.numbers ?? [number]
  // Paragraphs that are read as one are compared once, at the first.
  if (numbers[0] !== number) return null
  const expected = numbers.map(each => readText(paragraphs[each]?.pieces ?? [])).join('')
  const value = normaliseText(expected)
  return value === '' || (got !== undefined && bare(got.text) === bare(expected)) ? null : value
}

// A check box is in the tree as a box of its own; white space and soft hyphens are not text.
function bare(text: string): string {
  return text.replace(/[\s\u00ad☒☐]+/gu, '')
}
