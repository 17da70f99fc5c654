import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { CellValue, Field, Table } from '@metiers/tables'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import sqlite from 'node-sqlite3-wasm'
import { readSheet } from 'read-excel-file/node'

/** Reads the rows of a table from a form of the dataset, with a library that did not write it. */
export type ReadTable = (folder: string, table: Table) => Promise<CellValue[][]>

/** The forms with tables. */
export const tableForms: Record<string, ReadTable> = {
  csv: async (folder, table) => {
    const [, ...rows] = parse(readFileSync(join(folder, `csv/${table.name}.csv`)), {
      bom: false,
    }) as string[][]
    return rows.map(row => row.map((text, column) => typed(text, table.fields[column]?.type)))
  },
  xlsx: async (folder, table) => {
    const sheet = await readSheet(readFileSync(join(folder, 'xlsx/nomenclature.xlsx')), table.name, {
      trim: false,
    })
    return sheet.slice(1) as CellValue[][]
  },
  parquet: async (folder, table) => {
    const bytes = readFileSync(join(folder, `parquet/${table.name}.parquet`))
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    return inOrder(await parquetReadObjects({ file }), table)
  },
  'parquet in DuckDB': async (folder, table) => {
    const connection = await (await DuckDBInstance.create()).connect()
    try {
      const path = join(folder, `parquet/${table.name}.parquet`).replaceAll("'", "''")
      const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)
      return inOrder(reader.getRowObjectsJS() as Record<string, CellValue>[], table)
    } finally {
      connection.closeSync()
    }
  },
  sqlite: async (folder, table) => {
    const database = new sqlite.Database(join(folder, 'sqlite/nomenclature.sqlite'), { readOnly: true })
    try {
      const rows = database.all(`SELECT * FROM "${table.name}" ORDER BY rowid`) as Record<string, CellValue>[]
      return inOrder(rows, table).map(row =>
        row.map((value, column) =>
          table.fields[column]?.type === 'boolean' && value !== null ? value === 1 : value,
        ),
      )
    } finally {
      database.close()
    }
  },
}

function inOrder(rows: Record<string, unknown>[], { fields }: Table): CellValue[][] {
  return rows.map(row => fields.map(({ name }) => cellOf(row[name])))
}

/** A value as a library gives it; a day as the text that it is in the tables. */
function cellOf(value: unknown): CellValue {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return (value ?? null) as CellValue
}

/** A text of a CSV file as the value that the data dictionary says it is; the empty one is "nothing stated". */
function typed(text: string, type: Field['type'] | undefined): CellValue {
  if (text === '') return null
  if (type === 'integer' || type === 'number') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}
