import type { CellValue } from '@metiers/tables'

/** What makes a field one that stands in quotes (RFC 4180 §2.6), by the delimiter. */
const special = { ',': /[",\r\n]/, ';': /[";\r\n]/ }
export type Delimiter = keyof typeof special

/**
 * A record of CSV, with the CRLF that ends it (RFC 4180 §2.1). A value is never altered: null and an empty text are
 * nothing, a truth value is `true` or `false`. (A library for it took more time than all the other text forms together.)
 */
export function csvLine(cells: readonly CellValue[], delimiter: Delimiter): string {
  let line = ''
  for (const [at, cell] of cells.entries()) {
    if (at > 0) line += delimiter
    if (typeof cell === 'string')
      line += special[delimiter].test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
    else if (cell !== null) line += String(cell)
  }
  return `${line}\r\n`
}
