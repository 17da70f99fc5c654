import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tables } from '@metiers/tables'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Package } from 'datapackage'
import { describe, expect, it } from 'vitest'
import { nomenclature, report, written } from './written.js'

/** Reads each table with types, keys and foreign keys enforced: its rows, or the error. */
async function readTables(folder: string): Promise<Record<string, number | string>> {
  const path = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(path, 'utf8'))
  // The library is of version 1, in which a reference to the table itself names it by the empty name.
  for (const { schema } of descriptor.resources) {
    for (const { reference } of schema.foreignKeys ?? []) reference.resource ??= ''
  }
  writeFileSync(path, JSON.stringify(descriptor))
  const data = await Package.load(path)
  expect([data.valid, data.errors]).toEqual([true, []])
  const read = await Promise.all(
    data.resources.map(async resource => {
      const rows = resource.read({ keyed: true, relations: true })
      return [resource.name, await rows.then(all => all.length).catch(String)] as const
    }),
  )
  return Object.fromEntries(read)
}

function change(folder: string, table: string, edit: (csv: string) => string): void {
  const path = join(folder, `${table}.csv`)
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}

describe('the Data Package, read by another library that enforces it,', () => {
  it('holds every table, each with all of its rows', async () => {
    const expected = tables.map(table => [table.name, [...table.rows({ nomenclature, report })].length])
    expect(await readTables(written())).toEqual(Object.fromEntries(expected))
  })
  it('tells a reference that leads nowhere, a key that is there twice, and a value of another type', async () => {
    const folder = written()
    change(folder, 'skills', csv => csv.replace(/^chef-de-projet,1,/m, 'nobody,1,'))
    change(folder, 'sources', csv => csv + csv.split('\r\n')[1])
    change(folder, 'behavioural_competences', csv => csv.replace(',true,', ',yes,'))
    const { skills, sources, behavioural_competences: competences, labels } = await readTables(folder)
    expect([skills, sources, competences]).toEqual([
      expect.stringMatching(/foreign key/i),
      expect.stringMatching(/key|unique/i),
      expect.stringMatching(/type and format/i),
    ])
    expect(labels).toEqual(expect.any(Number))
  })
  it('has the form that Data Package v2 asks for, and is told wrong by it where it has not', () => {
    const ajv = new Ajv2020({ allErrors: true, strictRequired: false, allowUnionTypes: true })
    addFormats.default(ajv)
    const profile = new URL('data-package-v2.schema.json', import.meta.url)
    const isValid = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')))
    const descriptor = JSON.parse(readFileSync(join(written(), 'datapackage.json'), 'utf8'))
    expect([isValid(descriptor), isValid.errors]).toEqual([true, null])
    descriptor.resources[0].schema.fields[0].type = 'text'
    descriptor.resources[1].schema.primaryKeys = ['id']
    delete descriptor.resources[2].path
    isValid(descriptor)
    const places = new Set(isValid.errors?.map(({ instancePath }) => instancePath))
    expect([...places]).toEqual(
      expect.arrayContaining(['/resources/0/schema/fields/0', '/resources/1/schema', '/resources/2']),
    )
  })
  it('says the size and the checksum of each file, and a reference to the table itself without a name', () => {
    const folder = written()
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(folder, path))
      const sha256 = createHash('sha256').update(file).digest('hex')
      expect({ path, bytes, hash }).toEqual({ path, bytes: file.length, hash: `sha256:${sha256}` })
    }
    const [families] = resources.filter(({ name }: { name: string }) => name === 'families')
    expect(families.schema.foreignKeys).toEqual([{ fields: ['parentId'], reference: { fields: ['id'] } }])
  })
  it('says each language apart, and the values that there can be as categories', () => {
    const {
      languages,
      title,
      'title@en': english,
      resources,
    } = JSON.parse(readFileSync(join(written(), 'datapackage.json'), 'utf8'))
    expect([languages, title, english]).toEqual([
      ['fr', 'en'],
      'Nomenclature des métiers du secteur informatique',
      'Nomenclature of occupations in the IT sector',
    ])
    const [codes] = resources.filter(({ name }: { name: string }) => name === 'codes')
    expect([codes.description, codes['description@en']]).toEqual([
      'Les codes que les fiches donnent.',
      'The codes that profiles state.',
    ])
    const [scheme] = codes.schema.fields.filter(({ name }: { name: string }) => name === 'scheme')
    expect(scheme.categories).toEqual(['romeV2', 'rome', 'pcs'])
  })
  it('states a licence only where the owner does', () => {
    const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
    expect(read(written()).licenses).toBeUndefined()
    const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'
    const licensed = written({ nomenclature: { ...nomenclature, licence }, report })
    expect(read(licensed).licenses).toEqual([{ path: licence }])
  })
})
