import * as z from 'zod'

/** One normalised text: not empty, no white space at either end. Lines are joined by a line feed. */
export const textSchema = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/, 'must be a text, not empty and without white space at its ends')

/** Texts of one kind in the order of the source. */
export const textListSchema = z.array(textSchema)

/**
 * Brings a text of a source into the one form in which it is published: Unicode NFC, soft hyphens removed,
 * every run of white space (no-break spaces, tabs and line breaks too) one space, ends trimmed.
 * Nothing else is rewritten: apostrophes, case and slips stay as written.
 */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
}
