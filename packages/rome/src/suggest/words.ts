import { isSign, labelWords, masculine, singular } from '@metiers/schema'
import { writtenWords } from '../written-words.js'

/**
 * The words of a label that tell it from others, each once, in the form in which they are compared, with the word as
 * it is written. Case, accents and punctuation are set aside (`labelWords`), small words left out, the plural and
 * the feminine brought to the masculine singular: the two halves of `Directeur / Directrice` are one word then, and
 * a label in either gender finds both.
 */
export function wordsOf(label: string): Map<string, string> {
  const words = new Map<string, string>()
  for (const written of writtenWords(label)) {
    const parts = labelWords(written)
    // `C++` and `Node.js` are one word each: their pieces say something else.
    for (const word of parts.some(isSign) ? [parts.join('')] : parts) {
      if (smallWords.has(word)) continue
      const form = masculine(singular(word))
      if (!words.has(form)) words.set(form, written)
    }
  }
  return words
}

const smallWords = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les ou par pour sans sur un une'.split(' '),
)
