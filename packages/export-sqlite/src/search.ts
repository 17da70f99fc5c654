import { type Table, type TableInput, tables } from '@metiers/tables'
import type { Database } from 'node-sqlite3-wasm'

/**
 * The full-text index: one row a text in French or a label, of the table and column it stands in, found without accents
 * and case: `SELECT occupationId FROM search WHERE search MATCH 'developpement'`.
 */
export function fillSearch(database: Database, input: TableInput): void {
  database.exec(
    `CREATE VIRTUAL TABLE search USING fts5 (
  occupationId UNINDEXED, "table" UNINDEXED, "column" UNINDEXED, text,
  tokenize = "unicode61 remove_diacritics 2"
)`,
  )
  const insert = database.prepare('INSERT INTO search VALUES (?, ?, ?, ?)')
  for (const table of tables) {
    const owner = table.fields.findIndex(({ name }) => name === ownerColumn(table))
    if (owner < 0) continue
    for (const row of table.rows(input)) {
      for (const index of searched(table)) {
        const text = row[index]
        if (typeof text !== 'string') continue
        insert.run([String(row[owner]), table.name, table.fields[index]?.name ?? '', text])
      }
    }
  }
  insert.finalize()
}

function ownerColumn({ name }: Table): string {
  return name === 'occupations' ? 'id' : 'occupationId'
}

/** The columns with words of the nomenclature: French texts, and labels in any language; not those of ROME. */
function searched({ name, fields }: Table): number[] {
  if (name === 'rome_mappings' || name === 'findings') return []
  return fields.flatMap((field, index) =>
    (field.language === 'fr' && field.name !== 'preferredLabel') || field.name === 'label' ? [index] : [],
  )
}
