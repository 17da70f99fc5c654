import type { Place } from '@metiers/schema'
import type { Decoded } from './encoding.js'
import { hasQuoteInWord, implausibleIn } from './french-text.js'

/** What a reader noticed about a file, to be judged by a validation rule; nothing was changed because of it. */
export type ReaderNote = {
  kind:
    | 'encoding-guessed'
    | 'encoding-doubtful'
    | 'markup-dropped'
    | 'tracked-insertion'
    | 'unknown-sign'
    | 'number-out-of-range'
  detail: string
  /** The font of a sign that no table tells; `detail` is its code. */
  font?: string
  /** The text that begins with a sign that may be a bullet. */
  text?: string
  /** Who made a tracked change, where the file says so. */
  author?: string | null
  place: Place | null
}

// UTF-8 that was once read as Windows-1252 and saved again: `Ã©` for `é`, `â€™` for `’`. And U+FFFD.
const mojibake = /[ÂÃ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\ufffd/u

/** Notes on the encoding of a decoded file: a guess is said, and every sign that a reading is wrong has its line. */
export function encodingNotes(decoded: Decoded, lines: string[]): ReaderNote[] {
  const notes: ReaderNote[] = []
  if (decoded.certainty === 'guessed') {
    notes.push({ kind: 'encoding-guessed', detail: decoded.encoding, place: null })
  }
  for (const [index, line] of lines.entries()) {
    const strange =
      mojibake.test(line) ||
      hasQuoteInWord(line) ||
      (decoded.certainty === 'guessed' && implausibleIn(line) > 0)
    if (strange) {
      const place: Place = { lines: [index + 1, index + 1] }
      notes.push({ kind: 'encoding-doubtful', detail: line.trim().slice(0, 80), place })
    }
  }
  return notes
}
