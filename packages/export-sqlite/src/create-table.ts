import type { Field, Table } from '@metiers/tables'

/** The statement that makes a table with its keys, and with the checks that its fields state. */
export function createTable({ name, fields, key }: Table): string {
  const lines = [
    ...fields.map(columnOf),
    `PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...fields.flatMap(({ name: column, refersTo }) =>
      refersTo
        ? [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(refersTo.table)} (${quoted(refersTo.field)})`]
        : [],
    ),
  ]
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`
}

/** An SQL identifier: in double quotes, inner ones doubled. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function columnOf({ name, type, required, values, minimum }: Field): string {
  const column = quoted(name)
  const checks = [
    ...(type === 'boolean' ? [`${column} IN (0, 1)`] : []),
    ...(values ? [`${column} IN (${values.map(value => literal(value, type)).join(', ')})`] : []),
    ...(minimum === undefined ? [] : [`${column} >= ${minimum}`]),
  ]
  const notNull = required ? ' NOT NULL' : ''
  return `${column} ${affinities[type]}${notNull}${checks.map(check => ` CHECK (${check})`).join('')}`
}

function literal(value: string, type: Field['type']): string {
  return type === 'integer' || type === 'number' ? value : `'${value.replaceAll("'", "''")}'`
}

const affinities: Record<Field['type'], string> = {
  string: 'TEXT',
  uri: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}
