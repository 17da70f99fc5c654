/**
 * A text of a source for a terminal: control characters and marks of text direction, which could move the
 * cursor or reorder the line, are shown as their code.
 */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
