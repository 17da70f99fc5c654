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
const tickCharacters = new Set('(xX×✓✔✕✖✗✘🗸🗴🗶🗙■●◼⬛⚫⬤⏺')
const checkedBoxes = new Set(['[x]', '[X]', ...'☑☒🗹🗵🗷⌧⮽⦿◉🞊'])
const emptyBoxes = new Set(['[ ]', '[]', ...'☐□◻⬜🞎🞏🞐❏❐❑❒🗆▢○◯⚪⭘'])

/** The mark that a whole paragraph is, or null where it is text. `value` is the normalised paragraph. */
export function markOf(value: string): Mark | null {
  if (checkedBoxes.has(value)) return { kind: 'checkbox', value, checked: true }
  if (emptyBoxes.has(value)) return { kind: 'checkbox', value, checked: false }
  return tickCharacters.has(value) ? { kind: 'character', value } : null
}

/** Whether a mark ticks its row. The one place that decides it: a box that is there but empty does not. */
export function isTick(mark: Mark): boolean {
  return mark.kind !== 'checkbox' || mark.checked
}
