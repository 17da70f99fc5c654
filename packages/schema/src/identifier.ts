import { z } from 'zod'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** The id of an occupation or family: lower-case words of a-z and 0-9, joined by hyphens. */
export const identifierSchema = z.string().regex(new RegExp(`^${slug}$`))

/** The id of a sub-family: `family/subfamily`. */
export const subfamilyIdSchema = z.string().regex(new RegExp(`^${slug}/${slug}$`))

/**
 * The id of a label: NFD, marks stripped, `œ` and `æ` spelt out, lower-cased, every run of characters other
 * than a-z and 0-9 one hyphen, ends trimmed. Empty where the label has no letter or digit.
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
