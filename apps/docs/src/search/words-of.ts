/** The words of a text and where they stand: runs without spaces or punctuation. */
export function wordsOf(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/[^\n\r\p{Z}\p{P}]+/gu)].map(match => ({ word: match[0], start: match.index }))
}

/** Feminine endings of the names of people, and the masculine ones that stand for both: "directrice" is "directeur". */
const feminine: [RegExp, string][] = [
  [/(?<=.{3})trice$/u, 'teur'],
  [/(?<=.{3})euse$/u, 'eur'],
  [/(?<=.{3})ienne$/u, 'ien'],
  [/(?<=.{3})iere$/u, 'ier'],
]

/** A word as it is indexed and searched: no accents, no capitals, no `s` or `x` of a plural, no feminine of a trade. */
export function folded(word: string): string {
  const singular = word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/(?<=.{3})[sx]$/u, '')
  return feminine.reduce((form, [ending, masculine]) => form.replace(ending, masculine), singular)
}

const articles = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'ou'])

/** The words of a text as they are indexed, in their order. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => folded(word))
}

export function withoutArticles(words: string[]): string[] {
  return words.filter(word => !articles.has(word))
}

/** The words of a query that count: not its articles, unless one is all there is, or may still become a word. */
export function queryWords(query: string): string[] {
  const words = foldedWords(query)
  const finished = /[\p{Z}\p{P}]$/u.test(query)
  const kept = words.filter((word, index) => !articles.has(word) || (index === words.length - 1 && !finished))
  return kept.length > 0 ? kept : words
}
