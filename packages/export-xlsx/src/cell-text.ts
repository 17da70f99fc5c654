/** The length that a cell can hold (ECMA-376 as Excel limits it). */
export const longestCell = 32_767

/**
 * A text as a shared string holds it: what looks like the escape `_x000D_` (ECMA-376, ST_Xstring) is itself escaped,
 * or Excel would read a control character there. A text too long for a cell is cut, and says so at its end.
 */
export function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return text.length <= longestCell ? escaped : `${escaped.slice(0, longestCell - cut.length)}${cut}`
}

const cut = ' […] (cut here: a cell holds no more; see the CSV file)'
