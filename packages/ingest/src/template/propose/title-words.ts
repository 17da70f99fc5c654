import type { Lexicon } from './lexicon.js'

export const beforeColon = /^([^:]{2,80}?)\s*:(?:\s+(.*))?$/su

const number =
  /^(?:(?:[IVXLC]{1,7}|[A-Z]|\d{1,3}(?:\.\d{1,3})*)\s*[.)°–-]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\p{L})/u

const bareNumber = /^(?:[IVX]{1,5}|\d{1,2})\s+(?=\p{L})/u

/** The words of a title without the number that was typed before them. */
export function withoutNumber(text: string, lexicon: Lexicon): { text: string; hasNumber: boolean } {
  const found = number.exec(text)
  if (found) return { text: text.slice(found[0].length), hasNumber: true }
  // Without a sign behind it, a number is one where a title that houses have follows.
  const bare = text.slice(bareNumber.exec(text)?.[0].length ?? text.length)
  const isTitle = bare !== '' && lexicon.isKnown(withoutColon(beforeColon.exec(bare)?.[1] ?? bare))
  return isTitle ? { text: bare, hasNumber: true } : { text, hasNumber: false }
}

export function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '')
}
