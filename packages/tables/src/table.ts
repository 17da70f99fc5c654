import type { Nomenclature, Report } from '@metiers/schema'

/** A value of a cell. Null is "nothing stated": it stays apart from an empty text in every format that can. */
export type CellValue = string | number | boolean | null

/** What the tables are made from. */
export type TableInput = { nomenclature: Nomenclature; report: Report }

/** A tidy table: one fact a row; `key` names the columns that tell its rows apart. */
export type Table = {
  name: string
  columns: readonly string[]
  key: readonly string[]
  /** The rows, made while they are read; each has one value a column, in the order of `columns`. */
  rows(input: TableInput): Iterable<CellValue[]>
}
