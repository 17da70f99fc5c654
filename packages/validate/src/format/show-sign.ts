const longestSign = 4

/** What a place shows, for a message: a sign with its codes, for it may look like another; any other text as it is. */
export function showSign(text: string): string {
  const characters = [...text]
  const isSign = characters.length <= longestSign && !/[\p{L}\p{N}]/u.test(text)
  return isSign && text !== '' ? `"${text}" (${characters.map(codeOf).join(' ')})` : `"${text}"`
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
