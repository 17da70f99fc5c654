import { labelWords } from './label-words.js'

/**
 * Whether two labels are the same but for case, accents, apostrophes, hyphens, spaces and punctuation. A sign that
 * carries meaning counts: `C`, `C++` and `C#` are three. Needs no zod: it is also `@metiers/schema/same-text`.
 */
export function sameText(one: string, other: string): boolean {
  return textKey(one) === textKey(other)
}

/**
 * What labels that are the same text have in common, to look one up among many: the words and signs of `labelWords`,
 * joined by hyphens. Empty where there is no letter and no digit. It is no id: it keeps the letters of every alphabet.
 */
export function textKey(label: string): string {
  return labelWords(label).join('-')
}
