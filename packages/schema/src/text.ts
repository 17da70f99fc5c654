import * as z from 'zod'
import { valueForms } from './value-forms.js'

/** One normalised text: not empty, no white space at either end. Lines are joined by a line feed. */
export const textSchema = z.string().regex(/^\S(?:[\s\S]*\S)?$/, valueForms.text)

/** Texts of one kind in the order of the source. */
export const textListSchema = z.array(textSchema)

// C0, DEL and C1 but for tab and line ends; U+061C, U+200E and others that turn the direction of a text. None has a place
// in a French text, XML 1.0 §2.2 takes no C0, and what turns the direction shows other words than it holds.
const unseen = /(?![\n\r\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** The first control character or mark of text direction of a text, as `U+202E`; null where it has none. */
export function unseenCharacterOf(text: string): string | null {
  const [found] = unseen.exec(text) ?? []
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
