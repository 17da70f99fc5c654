/**
 * A tick-like mark and what was there: a character, a symbol of a font, a box that is ticked or not, or something
 * visible that is no text (a picture, a drawing, a shape) with its description or ''.
 */
export type Mark =
  | { kind: 'character'; value: string }
  | { kind: 'font'; value: string; font: string }
  | { kind: 'checkbox'; value: string; checked: boolean }
  | { kind: 'picture'; value: string }

// U+0028 is what Word writes for a symbol-font character when it saves a document as text. The signs beyond the
// basic plane are what those of Wingdings and its kin are in Unicode.
const tickCharacters = new Set('(xX×✓✔✕✖✗✘✅🗸🗴🗶🗙■●◼⬛⚫⬤⏺')
const checkedBoxes = new Set(['[x]', '[X]', ...'☑☒🗹🗵🗷⌧⮽⦿◉🞊'])
const emptyBoxes = new Set(['[ ]', '[]', ...'☐□◻⬜🞎🞏🞐❏❐❑❒🗆▢○◯⚪⭘'])

// Variation selectors, joiners and zero-width spaces show nothing: ✔ with U+FE0F is the tick that is seen.
const unseen = /[\u{FE00}-\u{FE0F}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu

/** The mark that a whole paragraph is, or null where it is text. `value` is the normalised paragraph. */
export function markOf(value: string): Mark | null {
  if (isLonger(value)) return null
  const seen = value.replace(unseen, '').trim()
  if (checkedBoxes.has(seen)) return { kind: 'checkbox', value, checked: true }
  if (emptyBoxes.has(seen)) return { kind: 'checkbox', value, checked: false }
  return tickCharacters.has(seen) ? { kind: 'character', value } : null
}

/** Whether a text has more letters than any mark, as nearly all do: of those alone it is sure that they are seen. */
function isLonger(value: string): boolean {
  let seen = 0
  for (let at = 0; at < value.length && seen <= longestMark; at += 1) {
    const code = value.charCodeAt(at)
    if ((code > 0x20 && code < 0x7f) || (code > 0xbf && code < 0x0300)) seen += 1
  }
  return seen > longestMark
}

const longestMark = '[x]'.length

/** What a mark says of its row: it is ticked, its box is empty, or something is shown and neither can be told. */
export type MarkState = 'ticked' | 'empty' | 'unclear'

/** The one place that decides what ticks a row. A picture may show a tick as well as an empty box. */
export function markState(mark: Mark): MarkState {
  switch (mark.kind) {
    case 'checkbox':
      return mark.checked ? 'ticked' : 'empty'
    case 'picture':
      return 'unclear'
    case 'character':
      return 'ticked'
    case 'font': {
      const sign = markOf(mark.value)
      return sign === null ? 'unclear' : sign.kind === 'checkbox' && !sign.checked ? 'empty' : 'ticked'
    }
  }
}

/** Whether a mark ticks its row. */
export function isTick(mark: Mark): boolean {
  return markState(mark) === 'ticked'
}
