// One letter, dots and letters: `S.I.` spells an abbreviation, and its dots say no more than a space would.
const initialism = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu

// A word; a run of `+` or `#` after a letter or digit; a dot before one that does not end an ellipsis. The dot at the
// end of a sentence, of an abbreviation or of a number (`1.`), and a sign that only starts the line, say nothing.
const wordOrSigns = /[\p{L}\p{N}]+|(?<=[\p{L}\p{N}] ?)[+#](?: ?[+#])*|(?<!\.)\.(?=[\p{L}\p{N}])/gu

/**
 * A label as what it says: its words in lower case, without accents, `œ` and `æ` spelt out, and among them, each on its
 * own, the signs `+`, `#` and `.` where they carry meaning (`C++`, `C#`, `.NET`, `Node.js`). All else only parts words.
 */
export function labelWords(label: string): string[] {
  return wordsAlone(label) ?? wordsAndSigns(label)
}

/** What a character brings to a label without signs: letters and digits, '' for a mark, ' ' between words, null for more. */
const characters: (string | null | undefined)[] = new Array(0x2200)
/** A sigma is another small letter at the end of a word: it cannot be told alone. */
const others = /[+#♯Σ\p{Cs}]/u

/** The words of a label where none of its characters may be a sign that carries meaning; else null. Most have none. */
function wordsAlone(label: string): string[] | null {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at)
    if (code === fullStop && label.length > at + 1) {
      // A dot before a word, or before what may be one, is looked at with what stands around it.
      if (whatIs(label.charCodeAt(at + 1)) !== ' ') return null
    }
    const letters = code === fullStop ? ' ' : whatIs(code)
    if (letters === null) return null
    if (letters !== ' ') word += letters
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  if (word !== '') words.push(word)
  return words
}

const fullStop = 0x2e

function whatIs(code: number): string | null {
  // Beyond the letters and the punctuation of Europe, a label is read the long way.
  if (code >= characters.length) return null
  const known = characters[code]
  if (known !== undefined) return known
  const character = String.fromCharCode(code)
  const found = others.test(character) ? null : alone(character)
  characters[code] = found
  return found
}

function alone(character: string): string | null {
  const plain = plainLetters(character)
  if (/^[\p{L}\p{N}]*$/u.test(plain)) return plain
  return /[\p{L}\p{N}+#]/u.test(plain) ? null : ' '
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

function wordsAndSigns(label: string): string[] {
  const plain = plainLetters(label)
    .replaceAll('♯', '#')
    .replace(/\s+/gu, ' ')
    .replace(initialism, letters => letters.replaceAll('.', ' '))
  return (plain.match(wordOrSigns) ?? []).flatMap(found => (isSigns(found) ? splitSigns(found) : [found]))
}

/** Whether a word of a label is a sign that carries meaning. */
export function isSign(word: string): boolean {
  return word === '+' || word === '#' || word === '.'
}

function isSigns(found: string): boolean {
  return isSign(found.charAt(0))
}

function splitSigns(found: string): string[] {
  return [...found.replaceAll(' ', '')]
}
