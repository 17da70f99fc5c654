import { isSign, labelWords } from '@metiers/schema'
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

// Endings, the longest first; the first that fits holds. A short word keeps its ending: it may be its stem.
const plurals: [ending: string, singular: string][] = [
  ['eaux', 'eau'],
  ['aux', 'al'],
  ['ss', 'ss'],
  ['s', ''],
]
const feminines: [ending: string, masculine: string][] = [
  ['trice', 'teur'],
  ['ienne', 'ien'],
  ['euse', 'eur'],
  ['eure', 'eur'],
  ['elle', 'el'],
  ['ante', 'ant'],
  ['ffe', 'f'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['ale', 'al'],
  ['ee', 'e'],
]

function singular(word: string): string {
  return word.length > 3 ? withEnding(word, plurals) : word
}

function masculine(word: string): string {
  return word.length > 4 ? withEnding(word, feminines) : word
}

function withEnding(word: string, endings: [string, string][]): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word
}
