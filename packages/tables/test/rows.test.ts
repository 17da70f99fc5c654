import { readFileSync } from 'node:fs'
import { nomenclatureSchema, reportSchema } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { type CellValue, tables } from '../src/index.js'

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/workshop/${name}.json`, import.meta.url), 'utf8'))

const nomenclature = nomenclatureSchema.parse(fixture('nomenclature'))
const report = reportSchema.parse(fixture('report'))
// Written by hand from the dataset beside them: every row, every cell.
const stated = fixture('rows') as Record<string, CellValue[][]>

describe('a dataset gives the rows that were written down for it', () => {
  it('for every table, and no other', () => {
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(stated).sort())
  })
  for (const table of tables) {
    const rows = stated[table.name] ?? []
    it(table.name, () => {
      expect([...table.rows({ nomenclature, report })]).toEqual(rows)
    })
    it(`${table.name}: a cell a column, of its type, among its values, and none empty that must not be`, () => {
      for (const row of rows) {
        expect(row).toHaveLength(table.fields.length)
        for (const [column, { type, required, values }] of table.fields.entries()) {
          const value = row[column] ?? null
          if (value === null) expect(required).toBeUndefined()
          else expect(typeof value).toBe(typeof sampleOf[type])
          if (value !== null && values) expect(values).toContain(String(value))
        }
      }
    })
    it(`${table.name}: no two rows with one key`, () => {
      const columns = table.key.map(name => table.fields.findIndex(field => field.name === name))
      const keys = rows.map(row => JSON.stringify(columns.map(column => row[column])))
      expect(new Set(keys).size).toBe(rows.length)
    })
  }
})

/** A value of each type of column. */
const sampleOf = { string: '', uri: '', date: '', integer: 0, number: 0, boolean: false }
