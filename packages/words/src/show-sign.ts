const longestSign = 4

/** Whether a text is a sign rather than words: it may look like another, and its codes tell which one it is. */
export function isSign(text: string): boolean {
  return text !== '' && [...text].length <= longestSign && !/[\p{L}\p{N}]/u.test(text)
}

/** The codes of a sign: `U+2713`. */
export function codesOf(sign: string): string {
  return [...sign]
    .map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
