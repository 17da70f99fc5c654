import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nomenclatureSchema, reportSchema } from '@metiers/schema'
import { tables } from '@metiers/tables'
import sqlite, { type Database } from 'node-sqlite3-wasm'
import { afterAll, describe, expect, it } from 'vitest'
import { exportSqlite } from '../src/index.js'

const published = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8'))
const nomenclature = nomenclatureSchema.parse(published('nomenclature.json'))
const report = reportSchema.parse(published('report.json'))

function written(): Buffer {
  const [file] = exportSqlite({ nomenclature, report })
  return Buffer.concat([...(file?.chunks ?? [])].map(chunk => Buffer.from(chunk)))
}

const folder = mkdtempSync(join(tmpdir(), 'metiers-sqlite-'))
const path = join(folder, 'nomenclature.sqlite')
writeFileSync(path, written())
const database: Database = new sqlite.Database(path)
database.exec('PRAGMA foreign_keys = ON')
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

describe('the database', () => {
  it('is whole, has the same bytes each time, and no write-ahead log', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(database.all('PRAGMA foreign_key_check')).toEqual([])
    expect(written().equals(readFileSync(path))).toBe(true)
    // The file format's write and read version: 1 is the rollback journal, which a read-only copy can be opened with.
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1])
  })
  it('has the primary key and the foreign keys of each table', () => {
    for (const { name, key, fields } of tables) {
      const columns = database.all(`PRAGMA table_info("${name}")`) as { name: string; pk: number }[]
      const primary = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      expect({ name, key: primary.map(column => column.name) }).toEqual({ name, key })
      const foreign = database.all(`PRAGMA foreign_key_list("${name}")`) as { from: string; table: string }[]
      const stated = fields.flatMap(field =>
        field.refersTo ? [`${field.name} ${field.refersTo.table}`] : [],
      )
      expect(foreign.map(({ from, table }) => `${from} ${table}`).sort()).toEqual(stated.sort())
    }
  })
  it.each([
    ['an occupation that is not there', "INSERT INTO variability VALUES ('nobody', 1, 'x')", /FOREIGN KEY/],
    ['a key that is there', 'INSERT INTO families SELECT * FROM families LIMIT 1', /UNIQUE/],
    ['a level of 0', 'UPDATE behavioural_competences SET level = 0', /CHECK/],
    ['a label that is nothing', 'UPDATE labels SET label = NULL', /NOT NULL/],
  ])('refuses %s', (_, statement, message) => {
    expect(() => database.exec(statement)).toThrow(message)
  })

  const found = (words: string) =>
    database
      .all('SELECT DISTINCT occupationId FROM search WHERE search MATCH ? ORDER BY rank', [words])
      .map(({ occupationId }) => occupationId)
  it('finds every occupation by each word of its labels, without accents and case', () => {
    for (const { id, preferredLabel } of nomenclature.occupations) {
      const words =
        preferredLabel.fr
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toUpperCase()
          .match(/[A-Z]+/g) ?? []
      expect(found(words.join(' '))).toContain(id)
    }
  })
  const typed = (words: string) =>
    database
      .all('SELECT DISTINCT occupationId FROM plain_search WHERE plain LIKE ? ORDER BY occupationId', [
        `%${words}%`,
      ])
      .map(({ occupationId }) => occupationId)
  it('finds words as they are typed, with a hyphen or an apostrophe, in any case, with accents or without', () => {
    expect(() => found('technico-commercial')).toThrow()
    expect(found('"technico-commercial"')).toContain('ingenieur-technico-commercial')
    for (const words of [
      'technico-commercial',
      'Technico-Commercial',
      'ingenieur technico',
      'ingénieur technico',
    ]) {
      expect(typed(words)).toContain('ingenieur-technico-commercial')
    }
    for (const words of ["d'exploitation", 'd’exploitation']) {
      expect(typed(words)).toContain('analyste-d-exploitation')
    }
    expect(typed('RESEAUX D')).toContain('administrateur-de-reseaux-d-entreprise')
    expect(typed('boulangerie')).toEqual([])
  })
  it('finds words of the texts too, and nothing where there is nothing', () => {
    const withProfile = nomenclature.occupations.find(each => each.profile !== null)
    const [skill] = withProfile?.profile?.skills ?? []
    expect(found(`"${skill}"`)).toContain(withProfile?.id)
    expect(found('boulangerie')).toEqual([])
  })
})
