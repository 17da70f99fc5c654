import { folded, wordsOf } from './words-of'

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { text: string; hit: boolean }

/** A text in pieces, its words that are among the terms (folded) marked. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { word, start } of wordsOf(text)) {
    if (!terms.has(folded(word))) continue
    if (start > end) pieces.push({ text: text.slice(end, start), hit: false })
    end = start + word.length
    pieces.push({ text: word, hit: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false })
  return pieces
}

/** The part of a long text around its first mark: at most `around` characters on either side, cut between words. */
export function excerpt(pieces: Piece[], around: number): Piece[] {
  const first = pieces.findIndex(({ hit }) => hit)
  if (first < 0) return pieces
  const before = pieces
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  const shown: Piece[] = before === '' ? [] : [{ text: lastOf(before, around), hit: false }]
  let left = around
  for (const { text, hit } of pieces.slice(first)) {
    if (left <= 0) break
    shown.push({ text: hit ? text : firstOf(text, left), hit })
    left -= text.length
  }
  const [last] = pieces.slice(-1)
  const cut = left < 0 && last !== undefined && shown.at(-1)?.hit
  return cut ? [...shown, { text: '…', hit: false }] : shown
}

function lastOf(text: string, length: number): string {
  if (text.length <= length) return text
  return `…${text.slice(-length).replace(/^\S*\s/u, '')}`
}

function firstOf(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(/\s\S*$/u, '')}…`
}
