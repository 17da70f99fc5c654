import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from '../src/table-view/csv'
import { rowsAtOnce, tableModel } from '../src/table-view/model'
import { queryOf, type TableWish, wishIn } from '../src/table-view/wish'

const folder = fileURLToPath(new URL('../../../fixtures/golden/dist/csv/', import.meta.url))
const whole: TableWish = { text: '', sort: undefined, columns: undefined, page: 1 }

const bread = {
  fields: ['id', 'label', 'headcount'],
  rows: [
    ['b', 'Élève pâtissier', '10'],
    ['a', 'Zingueur', ''],
    ['c', 'Éclairagiste', '9'],
    ['d', 'Économe', '0.5'],
  ],
}
const shown = (wish: Partial<TableWish>) =>
  tableModel(bread, new Set(['headcount']), 'fr')({ ...whole, ...wish }).rows.map(([id]) => id)

test('every published table, read and written whole, is the same bytes', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.csv'))
  expect(files.length).toBeGreaterThan(10)
  for (const name of files) {
    const text = readFileSync(folder + name, 'utf8')
    const table = readCsv(text)
    const { found, counts } = tableModel(table, new Set(), 'fr')(whole)
    expect(writeCsv(found()), name).toBe(text)
    expect(counts).toEqual({ found: table.rows.length, all: table.rows.length })
  }
})

test('a value with commas, quotes and lines is written as RFC 4180 says, and an empty one alone as no empty line', () => {
  const rows = [
    ['a "b", c', 'd\r\ne'],
    ['=1+1', ''],
  ]
  expect(writeCsv({ fields: ['x', 'y'], rows })).toBe('x,y\r\n"a ""b"", c","d\r\ne"\r\n=1+1,\r\n')
  const lonely = { fields: ['x'], rows: [['1'], [''], ['2']] }
  expect(writeCsv(lonely)).toBe('x\r\n1\r\n""\r\n2\r\n')
  expect(readCsv(writeCsv(lonely))).toEqual(lonely)
})

test('texts are sorted as French has them, numbers by size, and what is empty comes last both ways', () => {
  expect(shown({ sort: { column: 'label', descending: false } })).toEqual(['c', 'd', 'b', 'a'])
  expect(shown({ sort: { column: 'headcount', descending: false } })).toEqual(['d', 'c', 'b', 'a'])
  expect(shown({ sort: { column: 'headcount', descending: true } })).toEqual(['b', 'c', 'd', 'a'])
  expect(shown({ sort: { column: 'nowhere', descending: true } })).toEqual(['b', 'a', 'c', 'd'])
})

test('each word is looked for without accents, in all columns, shown or not', () => {
  expect(shown({ text: 'PATISSIER  eleve' })).toEqual(['b'])
  expect(shown({ text: 'eclairagiste 9', columns: ['id'] })).toEqual(['c'])
  expect(shown({ text: 'eclairagiste 10' })).toEqual([])
})

test('columns stand in their own order; those that are not there are not heeded', () => {
  const view = (columns: string[]) => tableModel(bread, new Set(), 'fr')({ ...whole, columns })
  expect(view(['headcount', 'nowhere', 'id']).fields).toEqual(['id', 'headcount'])
  expect(view(['headcount', 'nowhere', 'id']).found().rows[0]).toEqual(['b', '10'])
  expect(view(['nowhere']).fields).toEqual(bread.fields)
})

test('so many rows stand at once, and a part beyond the last is the last', () => {
  const rows = Array.from({ length: 2 * rowsAtOnce + 1 }, (_, index) => [`${index}`])
  const view = tableModel({ fields: ['n'], rows }, new Set(['n']), 'fr')
  expect(view(whole)).toMatchObject({ page: 1, pages: 3, rows: rows.slice(0, rowsAtOnce) })
  expect(view({ ...whole, page: 99 })).toMatchObject({ page: 3, rows: [[`${2 * rowsAtOnce}`]] })
  expect(view({ ...whole, page: 99, text: 'x' })).toMatchObject({ page: 1, pages: 1, rows: [] })
  expect(view({ ...whole, page: 3 }).found().rows).toHaveLength(rows.length)
})

test('an address keeps what is wished, and says only that', () => {
  expect(queryOf('skills', whole)).toBe('?table=skills')
  const wish = { text: 'a & b', sort: { column: 'id', descending: true }, columns: ['id', 'label'], page: 2 }
  const query = queryOf('skills', wish)
  expect(query).toBe('?table=skills&text=a+%26+b&sort=-id&columns=id,label&page=2')
  expect(wishIn(new URLSearchParams(query))).toEqual(wish)
  expect(wishIn(new URLSearchParams('?page=-1&sort=-&columns='))).toEqual(whole)
})
