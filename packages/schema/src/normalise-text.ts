/**
 * Brings a text of a source into the one form in which it is published: Unicode NFC, soft hyphens removed,
 * every run of white space (no-break spaces, tabs and line breaks too) one space, ends trimmed.
 * Nothing else is rewritten: apostrophes, case and slips stay as written. Needs no zod: it is also
 * `@metiers/schema/normalise-text`.
 */
export function normaliseText(text: string): string {
  if (isNormal(text)) return text
  return text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
}

const space = 0x20
const noBreakSpace = 0xa0
const softHyphen = 0xad
/** No character below is changed by NFC, nor joined with another one below. */
const firstMark = 0x300

/**
 * Whether a text is in that form by one look at each character: letters of the Latin alphabet, and dashes, quotes and
 * bullets (U+2010 to U+2027), with one space between two. Nearly every text of a source is so, and is left as it is.
 */
function isNormal(text: string): boolean {
  let before = space
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= space) {
      if (code !== space || before === space) return false
    } else if (code >= noBreakSpace) {
      if (code === noBreakSpace || code === softHyphen) return false
      if (code >= firstMark && !(code >= 0x2010 && code <= 0x2027)) return false
    }
    before = code
  }
  return before !== space
}
