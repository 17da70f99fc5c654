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

/** A word of a label (`labelWords`), in the singular; a short one keeps its ending. */
export function singular(word: string): string {
  return word.length > 3 ? withEnding(word, plurals) : word
}

/** A word of a label in the singular, in the masculine: that of either half of `Directeur / Directrice`. */
export function masculine(word: string): string {
  return word.length > 4 ? withEnding(word, feminines) : word
}

function withEnding(word: string, endings: [string, string][]): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word
}
