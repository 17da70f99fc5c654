import * as z from 'zod'
import { valueForms } from './value-forms.js'

/** One normalised text: not empty, no white space at either end. Lines are joined by a line feed. */
export const textSchema = z.string().regex(/^\S(?:[\s\S]*\S)?$/, valueForms.text)

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

// C0, DEL and C1 but for tab and line ends; U+061C, U+200E and others that turn the direction of a text. None has a place
// in a French text, XML 1.0 §2.2 takes no C0, and what turns the direction shows other words than it holds.
const unseen = /(?![\n\r\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** The first control character or mark of text direction of a text, as `U+202E`; null where it has none. */
export function unseenCharacterOf(text: string): string | null {
  const [found] = unseen.exec(text) ?? []
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
