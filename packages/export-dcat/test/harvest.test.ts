import { readFileSync } from 'node:fs'
import { catalogueSchema, type Nomenclature, nomenclatureSchema, type WrittenFile } from '@metiers/schema'
import { expect, it } from 'vitest'
import { catalogueGraph, stated } from './support/catalogue-graph.js'
import { harvestByCkan, harvestByUdata } from './support/harvest.js'

const published = (path: string) =>
  readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8')
const golden: Nomenclature = nomenclatureSchema.parse(JSON.parse(published('nomenclature.json')))
const licence = 'https://spdx.org/licenses/etalab-2.0'
const file = (path: string, mediaType: string, byteLength: number): WrittenFile => ({
  path,
  mediaType,
  byteLength,
  sha256: 'ab'.repeat(32),
})
const files = [
  file('csv/datapackage.json', 'application/json', 5),
  file('csv/excel-fr.zip', 'application/zip', 6),
  file('csv/occupations.csv', 'text/csv', 7),
  file('nomenclature.json', 'application/json', 8),
  file('report.md', 'text/markdown', 9),
  file('releases/0.9.0/nomenclature.json', 'application/json', 10),
  file('sqlite/nomenclature.sqlite', 'application/vnd.sqlite3', 11),
]
const releases = [
  { version: '0.9.0', date: '2026-01-31' },
  { version: golden.version, date: '2026-06-30' },
]
const graph = await catalogueGraph({
  nomenclature: { ...golden, licence },
  catalogue: catalogueSchema.parse({ ...stated, versionUrl: 'https://example.org/v{version}/' }),
  files,
  releases,
})
const byUrl = <T extends { url: string }>(resources: T[]) =>
  resources.slice().sort((a, b) => (a.url < b.url ? -1 : 1))
const checksum = 'ab'.repeat(32)
const resources = [
  {
    title: 'Tableaux en CSV, décrits par un Data Package',
    url: 'https://example.org/data/csv/datapackage.json',
    format: 'CSV',
    size: undefined,
    checksum: undefined,
    licence,
  },
  {
    title: 'Tous les tableaux en CSV pour un Excel français, en une archive',
    url: 'https://example.org/v1.0.0/csv/excel-fr.zip',
    format: 'CSV',
    size: 6,
    checksum,
    licence,
  },
  {
    title: 'Nomenclature complète en JSON',
    url: 'https://example.org/v1.0.0/nomenclature.json',
    format: 'JSON',
    size: 8,
    checksum,
    licence,
  },
  {
    title: 'Tous les tableaux en une base SQLite',
    url: 'https://example.org/v1.0.0/sqlite/nomenclature.sqlite',
    format: 'SQLite',
    size: 11,
    checksum,
    licence,
  },
]

it('is one dataset to udata, with its forms as resources, whatever was released before', () => {
  const [dataset, ...others] = harvestByUdata(graph)
  expect(others).toEqual([])
  expect(dataset).toMatchObject({
    id: `${golden.iri}dataset`,
    title: 'Nomenclature des métiers du secteur informatique',
    description: 'Les métiers du pain.',
  })
  const shown = resources.map(each => ({ ...each, format: each.format.toLowerCase() }))
  expect(byUrl(dataset?.resources ?? [])).toEqual(shown)
})

it('is one dataset to CKAN, with its documentation', () => {
  const [dataset, ...others] = harvestByCkan(graph)
  expect(others).toEqual([])
  expect(dataset?.id).toBe(`${golden.iri}dataset`)
  expect(byUrl(dataset?.resources ?? [])).toEqual(resources)
  expect(dataset?.documentation).toEqual(['https://example.org/data/report.md'])
})

it('is the same dataset, with the same resources, to both after the next version', async () => {
  const next = await catalogueGraph({
    nomenclature: { ...golden, version: '2.0.0' },
    catalogue: catalogueSchema.parse(stated),
    files,
    releases,
  })
  expect(harvestByCkan(next).map(({ id }) => id)).toEqual([`${golden.iri}dataset`])
  expect(harvestByUdata(next).map(({ id }) => id)).toEqual([`${golden.iri}dataset`])
  const iris = (of: typeof graph) =>
    of
      .getObjects(`${golden.iri}dataset`, 'http://www.w3.org/ns/dcat#distribution', null)
      .map(({ value }) => value)
  expect(iris(next)).toEqual(iris(graph))
})
