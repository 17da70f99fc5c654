import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OutputFile } from '@metiers/schema'
import { type TableInput, tables } from '@metiers/tables'
import sqlite from 'node-sqlite3-wasm'
import { createTable, quoted } from './create-table.js'
import { fillSearch } from './search.js'

/**
 * `sqlite/nomenclature.sqlite`: the tidy tables with their primary and foreign keys, and `search`, a full-text index
 * (FTS5) over labels and texts. Booleans are 0 and 1, dates ISO 8601 texts. The bytes depend on the content and the
 * version of SQLite alone. SQLite writes to a file: in a folder of its own inside `scratch`, which is removed again.
 */
export function exportSqlite(input: TableInput, scratch: string = tmpdir()): OutputFile[] {
  return [
    {
      path: 'sqlite/nomenclature.sqlite',
      mediaType: 'application/vnd.sqlite3',
      chunks: databaseChunks(input, scratch),
    },
  ]
}

function* databaseChunks(input: TableInput, scratch: string): Generator<Uint8Array> {
  const folder = mkdtempSync(join(scratch, 'metiers-'))
  try {
    const path = join(folder, 'nomenclature.sqlite')
    write(path, input)
    yield readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(path: string, input: TableInput): void {
  const database = new sqlite.Database(path)
  try {
    // Rows refer to rows that come later (a family, a near occupation): keys are checked once, at the end.
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF; BEGIN',
    )
    for (const table of tables) {
      database.exec(createTable(table))
      const places = table.fields.map(() => '?').join(', ')
      const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`)
      for (const row of table.rows(input)) {
        insert.run(row.map(value => (typeof value === 'boolean' ? Number(value) : value)))
      }
      insert.finalize()
    }
    fillSearch(database, input)
    const broken = database.all('PRAGMA foreign_key_check')
    if (broken.length > 0) throw new Error(`a foreign key leads nowhere: ${JSON.stringify(broken[0])}`)
    database.exec('COMMIT; VACUUM')
  } finally {
    database.close()
  }
}
