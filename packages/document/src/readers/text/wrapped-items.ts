import { markOf } from '../../marks.js'
import type { Line, TextLine } from './lines.js'

// A program that breaks lines breaks them at 60 to 80 characters, or at what a page or a column holds.
const narrowest = 40
const widest = 100

/** The width at which the lines of a text were broken, as far as its longest line tells; null where none were. */
export function wrapWidth(lines: Line[]): number | null {
  let width = 0
  for (const line of lines) {
    // An address cannot be broken.
    if (isText(line) && line.text.includes(' ')) width = Math.max(width, line.shape.width)
  }
  return width < narrowest || width > widest ? null : width
}

/** The first line after the item whose first line stands before `at`: the lines that go on it are its own. */
export function endOfItem(lines: Line[], at: number, width: number | null): number {
  const first = lines[at - 1]
  if (!first || !isText(first) || first.shape.typed === null) return at
  let next = at
  for (let line = lines[next]; line && goesOn(first, lines[next - 1], line, width); line = lines[next])
    next += 1
  return next
}

export function isText(line: Line): line is TextLine {
  return line.kind === 'plain' || line.kind === 'typed'
}

// A line goes on the item where it is set in under the item's text, or where it begins within a sentence and its first
// word had no room on the line above.
function goesOn(first: TextLine, above: Line | undefined, line: Line, width: number | null): boolean {
  if (line.kind !== 'plain' || line.shape.typed !== null || markOf(line.text)) return false
  if (!above || !isText(above)) return false
  const setIn = line.shape.indent - first.shape.indent
  // Set in much further, it may be a title in the middle of the page.
  if (setIn >= 2 && setIn <= (first.shape.typed?.written.length ?? 0) + 4) return true
  const [word = ''] = line.text.split(' ')
  return width !== null && /^[\p{Ll}\p{N}(]/u.test(word) && above.shape.width + 1 + word.length > width
}
