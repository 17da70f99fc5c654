import type { OutputFile } from '@metiers/schema'
import { type CellValue, type Field, type Table, type TableInput, tables } from '@metiers/tables'
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer'

/**
 * `parquet/*.parquet`: each tidy table as Apache Parquet. Integers are INT32, numbers DOUBLE, booleans BOOLEAN, dates
 * and all else STRING; a column that must have a value is REQUIRED, the others hold null where nothing is stated.
 */
export function exportParquet(input: TableInput): OutputFile[] {
  return tables.map(table => ({
    path: `parquet/${table.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    chunks: parquetChunks(table, input),
  }))
}

// Made when it is written: only one table is in memory at a time.
function* parquetChunks(table: Table, input: TableInput): Generator<Uint8Array> {
  const columns: CellValue[][] = table.fields.map(() => [])
  for (const row of table.rows(input)) {
    for (const [index, value] of row.entries()) columns[index]?.push(value)
  }
  const buffer = parquetWriteBuffer({
    columnData: table.fields.map((field, index) => ({
      name: field.name,
      data: columns[index] ?? [],
      type: parquetTypes[field.type],
      nullable: field.required !== true,
    })),
    createdBy: 'metiers',
    kvMetadata: [{ key: 'description', value: table.description.fr }],
  })
  yield new Uint8Array(buffer)
}

const parquetTypes: Record<Field['type'], BasicType> = {
  string: 'STRING',
  uri: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}
