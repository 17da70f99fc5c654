import { labelWords } from './label-words.js'

const spelling: Readonly<Record<string, string>> = { '+': 'plus', '#': 'sharp', '.': 'dot' }

/**
 * The id of a label: NFD, marks stripped, `œ` and `æ` spelt out, lower-cased, the signs that carry meaning as words
 * (`C++` is `c-plus-plus`, `C#` `c-sharp`, `.NET` `dot-net`), every run of characters other than a-z and 0-9 one hyphen,
 * ends trimmed. Empty where the label has no letter of the Latin alphabet and no digit. Makes an id, and compares
 * nothing: whether two labels are the same is `sameText`. Needs no zod: it is also `@metiers/schema/identifier`.
 */
export function identifierOf(label: string): string {
  return labelWords(label)
    .map(word => spelling[word] ?? word)
    .join(' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}
