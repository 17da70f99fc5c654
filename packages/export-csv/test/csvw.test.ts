import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { csvwTerms } from '../src/csvw-terms.js'
import { written } from './written.js'

const texts = z.array(z.strictObject({ '@value': z.string().min(1), '@language': z.enum(['fr', 'en']) }))
const datatypeSchema = z.union([
  z.string(),
  z.strictObject({
    base: z.string(),
    format: z.string().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
])
const columnSchema = z.strictObject({
  name: z.string(),
  titles: z.string(),
  'dc:description': texts.length(2),
  datatype: datatypeSchema,
  required: z.literal(true).optional(),
  lang: z.enum(['fr', 'en']).optional(),
  propertyUrl: z.url().optional(),
  valueUrl: z.string().optional(),
})
const metadataSchema = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.string() })]),
  'dc:title': texts,
  'dc:source': z.strictObject({ '@id': z.url() }),
  'dc:license': z.strictObject({ '@id': z.url() }).optional(),
  dialect: z.strictObject({
    encoding: z.string(),
    header: z.boolean(),
    lineTerminators: z.array(z.string()),
  }),
  tables: z.array(
    z.strictObject({
      url: z.string(),
      'dc:description': texts.length(2),
      tableSchema: z.strictObject({
        aboutUrl: z.string().optional(),
        columns: z.array(columnSchema),
        primaryKey: z.array(z.string()),
        foreignKeys: z
          .array(
            z.strictObject({
              columnReference: z.string(),
              reference: z.strictObject({ resource: z.string(), columnReference: z.string() }),
            }),
          )
          .optional(),
      }),
    }),
  ),
})

// The lexical forms of the datatypes (W3C, Model for Tabular Data §6.4).
const forms: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/i,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/,
  boolean: /^(?:true|false|1|0)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

function cellProblem(cell: string, { datatype, required }: z.infer<typeof columnSchema>): string | null {
  if (cell === '') return required ? 'required and empty' : null
  const { base, format, minimum, maximum } = typeof datatype === 'string' ? { base: datatype } : datatype
  if (!forms[base]?.test(cell)) return `"${cell}" is no ${base}`
  if (format !== undefined && !new RegExp(`^(?:${format})$`).test(cell))
    return `"${cell}" is none of ${format}`
  if (minimum !== undefined && Number(cell) < minimum) return `${cell} is below ${minimum}`
  if (maximum !== undefined && Number(cell) > maximum) return `${cell} is above ${maximum}`
  return null
}

/** Every way in which the tables do not hold what the metadata says. */
function problems(folder: string): string[] {
  const metadata = metadataSchema.parse(JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8')))
  const rowsOf = (url: string): string[][] => parse(readFileSync(join(folder, url)))
  const values = (url: string, column: string) => {
    const [header = [], ...rows] = rowsOf(url)
    return new Set(rows.map(row => row[header.indexOf(column)]))
  }
  return metadata.tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
    const [header = [], ...rows] = rowsOf(url)
    const found: string[] = []
    if (header.join() !== columns.map(({ titles }) => titles).join()) found.push(`${url}: other columns`)
    for (const [index, row] of rows.entries()) {
      for (const [at, column] of columns.entries()) {
        const problem = cellProblem(row[at] ?? '', column)
        if (problem !== null) found.push(`${url}, row ${index + 1}, ${column.name}: ${problem}`)
      }
    }
    const keys = rows.map(row => JSON.stringify(primaryKey.map(name => row[header.indexOf(name)])))
    if (new Set(keys).size < keys.length) found.push(`${url}: a key is there twice`)
    for (const { columnReference, reference } of foreignKeys) {
      const known = values(reference.resource, reference.columnReference)
      for (const value of values(url, columnReference)) {
        if (value !== '' && !known.has(value))
          found.push(`${url}, ${columnReference}: "${value}" leads nowhere`)
      }
    }
    return found
  })
}

describe('the CSVW metadata, checked cell by cell,', () => {
  it('is what the tables hold', () => {
    expect(problems(written())).toEqual([])
  })
  it('says what a row is about and what its cells state of that, as the graph says it', () => {
    const metadata = metadataSchema.parse(
      JSON.parse(readFileSync(join(written(), 'csv-metadata.json'), 'utf8')),
    )
    const base = 'https://w3id.org/metiers-informatique/'
    const schemaOf = (url: string) => metadata.tables.find(table => table.url === url)?.tableSchema
    const column = (url: string, name: string) => schemaOf(url)?.columns.find(each => each.name === name)
    expect(schemaOf('occupations.csv')?.aboutUrl).toBe(`${base}occupation/{id}`)
    expect(column('occupations.csv', 'preferredLabel')?.propertyUrl).toBe(
      'http://www.w3.org/2004/02/skos/core#prefLabel',
    )
    expect(column('occupations.csv', 'subfamilyId')?.valueUrl).toBe(`${base}family/{+subfamilyId}`)
    expect(schemaOf('skills.csv')?.aboutUrl).toBe(`${base}occupation/{occupationId}#skill-{position}`)
    expect(column('skills.csv', 'text')?.propertyUrl).toBe('https://schema.org/skills')
    // Every variable of a template is a column, and every term names a table and a column that there are.
    for (const { url, tableSchema } of metadata.tables) {
      const names = tableSchema.columns.map(({ name }) => name)
      const templates = [tableSchema.aboutUrl, ...tableSchema.columns.map(({ valueUrl }) => valueUrl)]
      for (const [, variable] of templates.join(' ').matchAll(/\{\+?(\w+)\}/g)) {
        expect({ url, names }).toEqual({ url, names: expect.arrayContaining([variable]) })
      }
    }
    for (const [name, { properties }] of Object.entries(csvwTerms)) {
      const names = schemaOf(`${name}.csv`)?.columns.map(each => each.name)
      expect({ name, names }).toEqual({ name, names: expect.arrayContaining(Object.keys(properties)) })
    }
  })
  it('says all columns in French and in English', () => {
    const metadata = metadataSchema.parse(
      JSON.parse(readFileSync(join(written(), 'csv-metadata.json'), 'utf8')),
    )
    for (const column of metadata.tables.flatMap(({ tableSchema }) => tableSchema.columns)) {
      expect(column['dc:description'].map(text => text['@language'])).toEqual(['fr', 'en'])
    }
  })
})

it('the data dictionary names every column of every table', () => {
  const folder = written()
  const dictionary = readFileSync(join(folder, 'README.md'), 'utf8')
  const metadata = metadataSchema.parse(JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8')))
  for (const { url, tableSchema } of metadata.tables) {
    const section = dictionary.split('\n## ').find(text => text.startsWith(`${url}\n`)) ?? ''
    expect(section.match(/^\| `(\w+)`/gm)?.map(cell => cell.slice(3, -1))).toEqual(
      tableSchema.columns.map(({ name }) => name),
    )
  }
})
