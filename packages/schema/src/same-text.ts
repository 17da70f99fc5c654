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
  if (label.length > longestKept) return labelWords(label).join('-')
  const known = kept.get(label)
  if (known !== undefined) return known
  // All that a nomenclature says over and over, some ten times each: its headings, labels and skills.
  if (kept.size >= mostKept) kept.clear()
  const key = labelWords(label).join('-')
  kept.set(label, key)
  return key
}

const kept = new Map<string, string>()
const mostKept = 2 ** 17
const longestKept = 200
