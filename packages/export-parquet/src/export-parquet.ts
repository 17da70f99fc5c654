import type { OutputFile } from '@metiers/schema'
import { type CellValue, type Field, type Table, type TableInput, tables } from '@metiers/tables'
import { parquetWriteBuffer } from 'hyparquet-writer'

/**
 * `parquet/*.parquet`: each tidy table as Apache Parquet. Integers are INT32, numbers DOUBLE, booleans BOOLEAN, dates
 * DATE, and all else STRING; a column that must have a value is REQUIRED, the others hold null where nothing is stated.
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
  const columns: (CellValue | Date)[][] = table.fields.map(() => [])
  for (const row of table.rows(input)) {
    for (const [index, value] of row.entries()) columns[index]?.push(stored(value, table.fields[index]))
  }
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: table.fields.length }, ...table.fields.map(elementOf)],
    columnData: table.fields.map(({ name }, index) => ({ name, data: columns[index] ?? [] })),
    createdBy: 'metiers',
    kvMetadata: [{ key: 'description', value: table.description.fr }],
  })
  yield new Uint8Array(buffer)
}

/** A date is a day, which Parquet counts from 1970: at midnight of UTC it is the same day everywhere. */
function stored(value: CellValue, field: Field | undefined): CellValue | Date {
  return field?.type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value
}

function elementOf({ name, type, required }: Field) {
  return { name, ...parquetTypes[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' } as const
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const parquetTypes = {
  string: text,
  uri: text,
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Field['type'], object>
