import { textKey } from '@metiers/schema'

/** What two ways to write a level have in common: their words, or their signs where they have no word. */
export function gradeKey(text: string): string {
  return textKey(text) || signKey(text)
}

// The dashes of a keyboard and of a typesetter say the same; variation selectors and spaces are not seen.
function signKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s|\u{FE0E}|\u{FE0F}/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
}
