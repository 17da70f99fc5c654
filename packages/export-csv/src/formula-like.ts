import { type TableInput, tables } from '@metiers/tables'

/** A cell that a spreadsheet may take for a formula. `row` is its line among the rows of its table, from 1. */
export type FormulaLike = { table: string; column: string; row: number; text: string }

/** The cells with a text that begins with `=`, `+`, `-` or `@`, in the order of the tables. */
export function* formulaLike(input: TableInput): Generator<FormulaLike> {
  for (const table of tables) {
    let row = 0
    for (const cells of table.rows(input)) {
      row += 1
      for (const [index, cell] of cells.entries()) {
        if (typeof cell !== 'string' || !/^[=+\-@]/.test(cell)) continue
        yield { table: table.name, column: table.fields[index]?.name ?? '', row, text: cell }
      }
    }
  }
}
