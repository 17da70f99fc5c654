/**
 * A text from outside in one line of a terminal or a log: control characters, line ends and marks of text direction,
 * which could move the cursor, reorder the line or start another, are shown as their code.
 */
export function printable(text: string): string {
  return text.replace(unprintable, escaped)
}

/**
 * The same for a text of several lines, such as a report. None of its lines is a command to the runner of GitHub
 * Actions, which takes a line that starts with `::`, and `##[` anywhere, for one.
 */
export function printableLines(text: string): string {
  return disarmed(text.split('\n').map(printable).join('\n'))
}

/** Lines that may hold our own colours, with no command to the runner of GitHub Actions among them. */
export function disarmed(lines: string): string {
  return lines.replace(/^(\s*):(?=:)/gm, '$1\\u003a').replaceAll('##[', '\\u0023#[')
}

// C0, DEL and C1 but for the tab; U+061C, U+200E and others that turn the direction; U+2028 and U+2029, which end a line.
const unprintable = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

const short: Record<string, string> = { '\n': '\\n', '\r': '\\r' }

function escaped(character: string): string {
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
