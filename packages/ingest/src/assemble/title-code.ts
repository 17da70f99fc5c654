// Letters and figures, with two figures at least and nothing of a word: `M1805`, `E1A41`, `OP-063`, `12.3`.
const code = /^(?=(?:\D*\d){2})[A-Z]{0,4}[-.]?\d[\dA-Z]*(?:[-.]\d+)*/
const separator = /^\s*[-–—:]\s+(?=\p{L})/u

/**
 * The name of an occupation in a title that has its code before it, as in "OP063 – FACTEUR" or "OP063 FACTEUR"; null where
 * the title is no such thing. Without a sign between them, the capitals of the name tell that it begins there.
 */
export function nameAfterCode(title: string): string | null {
  const found = code.exec(title)?.[0]
  if (found === undefined) return null
  const rest = title.slice(found.length)
  const sign = separator.exec(rest)?.[0]
  if (sign !== undefined) return rest.slice(sign.length)
  const name = rest.trimStart()
  const isName = name !== rest && name === name.toUpperCase() && /^\p{Lu}{2}/u.test(name)
  return isName ? name : null
}
