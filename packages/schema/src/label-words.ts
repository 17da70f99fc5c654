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
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
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
