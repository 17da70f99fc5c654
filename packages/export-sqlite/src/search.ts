import { type Table, type TableInput, tables } from '@metiers/tables'
import type { Database } from 'node-sqlite3-wasm'

/**
 * The full-text index: one row a text in French or a label, of the table and column it stands in, found without accents
 * and case: `SELECT occupationId FROM search WHERE search MATCH 'developpement'`. What MATCH is given is a query, in which
 * a hyphen or an apostrophe has a meaning: words with one stand in double quotes, `'"technico-commercial"'`. The view
 * `plain_search` is for whoever just types words: `WHERE plain LIKE '%technico-commercial%'`, with accents or without.
 */
export function fillSearch(database: Database, input: TableInput): void {
  database.exec(
    `CREATE VIRTUAL TABLE search USING fts5 (
  occupationId UNINDEXED, "table" UNINDEXED, "column" UNINDEXED, text, plain UNINDEXED,
  tokenize = "unicode61 remove_diacritics 2"
)`,
  )
  const insert = database.prepare('INSERT INTO search VALUES (?, ?, ?, ?, ?)')
  for (const table of tables) {
    const owner = table.fields.findIndex(({ name }) => name === ownerColumn(table))
    if (owner < 0) continue
    const columns = searched(table)
    for (const row of table.rows(input)) {
      for (const index of columns) {
        const text = row[index]
        if (typeof text !== 'string') continue
        insert.run([String(row[owner]), table.name, table.fields[index]?.name ?? '', text, plainOf(text)])
      }
    }
  }
  insert.finalize()
  database.exec('CREATE VIEW plain_search AS SELECT occupationId, "table", "column", text, plain FROM search')
}

/** A text as a person may type it: as it is, and in small letters without accents where that differs. */
function plainOf(text: string): string {
  // LIKE takes no account of case from A to Z alone.
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
  return bare === text.toLowerCase() ? text.toLowerCase() : `${text.toLowerCase()}\n${bare}`
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
