/**
 * The id of a label: NFD, marks stripped, `œ` and `æ` spelt out, lower-cased, every run of characters other
 * than a-z and 0-9 one hyphen, ends trimmed. Empty where the label has no letter or digit. Needs no zod: it is
 * also `@metiers/schema/identifier`.
 */
export function identifierOf(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}
