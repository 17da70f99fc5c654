import type { Nomenclature, Report } from '@metiers/schema'

/** A value of a cell. Null is "nothing stated": it stays apart from an empty text in every format that can. */
export type CellValue = string | number | boolean | null

/** What the tables are made from. */
export type TableInput = { nomenclature: Nomenclature; report: Report }

/** What a column holds. Types are those of Table Schema; a `uri` is a string in the form of RFC 3986. */
export type Field = {
  name: string
  type: 'string' | 'uri' | 'integer' | 'number' | 'boolean' | 'date'
  /** No row is without a value. */
  required?: true
  /** The values that there can be. */
  values?: readonly string[]
  minimum?: number
  /** The language of the values (BCP 47), where it is one. */
  language?: 'fr' | 'en'
  /** The column of another table, or of this one, whose values these are. */
  refersTo?: { table: string; field: string }
  /** What it means, in French and in English. */
  fr: string
  en: string
}

/** A tidy table: one fact a row; `key` names the columns that tell its rows apart. */
export type Table = {
  name: string
  description: { fr: string; en: string }
  fields: readonly Field[]
  key: readonly string[]
  /** The rows, made while they are read; each has one value a column, in the order of `fields`. */
  rows(input: TableInput): Iterable<CellValue[]>
}
