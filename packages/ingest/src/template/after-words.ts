import { textKey } from '@metiers/schema'

/**
 * What stands in a text behind other words that it begins with, `sameText` as these, past the sign and the spaces at
 * their end; null where it does not begin with them. A word that goes on is another word.
 */
export function afterWords(text: string, words: string): string | null {
  const key = textKey(words)
  // A word may be longer than in the other spelling only by accents and spaces.
  const start = text.slice(0, 2 * words.length + 20)
  if (key === '' || !textKey(start).startsWith(key)) return null
  for (const { index } of start.matchAll(/(?<=[\p{L}\p{N}\p{M}])(?![\p{L}\p{N}\p{M}])/gu)) {
    if (textKey(text.slice(0, index)) !== key) continue
    const sign = /[^\p{L}\p{N}\s]*$/u.exec(words)?.[0] ?? ''
    const rest = text.slice(index).trimStart()
    return (sign !== '' && rest.startsWith(sign) ? rest.slice(sign.length) : rest).trim()
  }
  return null
}
