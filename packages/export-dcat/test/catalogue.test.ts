import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { catalogueSchema, type Nomenclature, nomenclatureSchema, type WrittenFile } from '@metiers/schema'
import type { Quad, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { descriptionOf } from '../src/index.js'
import { catalogueGraph, stated } from './support/catalogue-graph.js'
import { faultsOf, ownShapes } from './support/shapes.js'

const published = (path: string) =>
  readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url))
const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(published('nomenclature.json').toString()),
)
const index: { files: WrittenFile[] } = JSON.parse(published('index.json').toString())
const files = index.files.filter(({ path }) => path !== 'catalog.jsonld')
const graphOf = (content: object, more: Partial<Parameters<typeof catalogueGraph>[0]> = {}) =>
  catalogueGraph({ nomenclature, catalogue: catalogueSchema.parse(content), files, ...more })

const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`
const dcterms = (name: string) => `http://purl.org/dc/terms/${name}`
const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`
const a = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const lasting = `${nomenclature.iri}dataset`
const form = (path: string) => `${lasting}#${path}`
const values = (graph: Store, subject: string, predicate: string) =>
  graph.getObjects(subject, predicate, null).map(({ value }) => value)

describe('the catalogue', () => {
  it('is what DCAT-AP 3 asks for, as little or as much as the owner states', async () => {
    const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'
    expect(await faultsOf(await graphOf({}), ownShapes())).toEqual([])
    const full = await graphOf(stated, { nomenclature: { ...nomenclature, licence } })
    expect(await faultsOf(full, ownShapes())).toEqual([])
  })
  it('is told wrong by the same shapes where something is missing', async () => {
    const graph = await graphOf(stated)
    for (const quad of graph.getQuads(null, dcat('accessURL'), null, null).slice(0, 1)) graph.delete(quad)
    for (const quad of graph.getQuads(null, 'http://xmlns.com/foaf/0.1/name', null, null)) graph.delete(quad)
    expect(await faultsOf(graph, ownShapes())).toEqual([
      expect.stringMatching(/accessURL$/),
      expect.stringMatching(/foaf\/0\.1\/name$/),
    ])
  })
  it('gives no address to download from where the dataset has only names for trying out', async () => {
    const trial = { nomenclature: { ...nomenclature, iri: 'urn:metiers:pain/' } }
    const graph = await graphOf({}, trial)
    expect(await faultsOf(graph, ownShapes())).toEqual([])
    expect(graph.countQuads(null, dcat('accessURL'), null, null)).toBeGreaterThan(0)
    expect(graph.countQuads(null, dcat('downloadURL'), null, null)).toBe(0)
    const placed = await graphOf({ accessUrl: 'https://example.org/pain/' }, trial)
    expect(placed.countQuads(null, dcat('downloadURL'), null, null)).toBeGreaterThan(0)
  })
  it('is one dataset in one catalogue, whoever publishes it, and says where nobody has said who', async () => {
    for (const content of [{}, stated]) {
      const graph = await graphOf(content)
      expect(graph.getSubjects(a, dcat('Dataset'), null).map(({ value }) => value)).toEqual([lasting])
      expect(graph.getSubjects(a, dcat('Catalog'), null).map(({ value }) => value)).toEqual([
        `${nomenclature.iri}catalog`,
      ])
    }
    const nobody = await graphOf({})
    expect(values(nobody, lasting, dcterms('publisher'))).toEqual([])
    const [publisher] = nobody.getObjects(`${nomenclature.iri}catalog`, dcterms('publisher'), null)
    const names = nobody.getObjects(publisher ?? null, 'http://xmlns.com/foaf/0.1/name', null)
    expect(names.map(({ value }) => value).sort()).toEqual(['Publisher not stated', 'Éditeur non indiqué'])
  })
  it('has the forms of the whole dataset as distributions, with titles in words', async () => {
    const graph = await graphOf(stated)
    const title = (path: string) => values(graph, form(path), dcterms('title')).sort()
    expect(title('nomenclature.json')).toEqual([
      'Nomenclature complète en JSON',
      'The whole nomenclature as JSON',
    ])
    expect(title('sqlite/nomenclature.sqlite')).toEqual([
      'All tables as one SQLite database',
      'Tous les tableaux en une base SQLite',
    ])
    const forms = values(graph, lasting, dcat('distribution'))
    expect(forms).toContain(form('jsonld/nomenclature.ttl'))
    expect(forms).not.toContain(form('csv/occupations.csv'))
    expect(forms).not.toContain(form('report.md'))
    const eu = 'http://publications.europa.eu/resource/authority/file-type/'
    expect(values(graph, form('jsonld/nomenclature.ttl'), dcterms('format'))).toEqual([`${eu}RDF_TURTLE`])
    expect(values(graph, form('xlsx/nomenclature.xlsx'), dcterms('format'))).toEqual([`${eu}XLSX`])
    expect(values(graph, form('csv/datapackage.json'), dcterms('format'))).toEqual([`${eu}CSV`])
  })
  it('has all that tells of the dataset as its documentation, each described', async () => {
    const graph = await graphOf(stated)
    const pages = values(graph, lasting, 'http://xmlns.com/foaf/0.1/page')
    for (const path of ['csv/README.md', 'report.md', 'nomenclature.schema.json', 'jsonld/vocabulary.ttl']) {
      expect(pages).toContain(`${stated.accessUrl}${path}`)
    }
    expect(pages).not.toContain(`${stated.accessUrl}nomenclature.json`)
    expect(pages).not.toContain(`${stated.accessUrl}parquet/occupations.parquet`)
    for (const page of pages) {
      expect({ page, description: values(graph, page, dcterms('description')) }).toEqual({
        page,
        description: [expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)],
      })
    }
    for (const { path } of files) expect({ path, is: descriptionOf(path) }).not.toEqual({ path, is: null })
  })
  it('gives size and checksum of what stays at its address, and no checksum of what the next version replaces', async () => {
    const path = 'nomenclature.json'
    const bytes = published(path)
    const versionUrl = 'https://example.org/v/data-{version}/dist/'
    const { version } = nomenclature
    const of = async (content: object, more: Parameters<typeof graphOf>[1] = {}) => {
      const graph = await graphOf(content, more)
      const [checksum] = values(graph, form(path), 'http://spdx.org/rdf/terms#checksum')
      return {
        url: values(graph, form(path), dcat('downloadURL')),
        size: values(graph, form(path), dcat('byteSize')),
        sum: checksum === undefined ? [] : values(graph, checksum, 'http://spdx.org/rdf/terms#checksumValue'),
      }
    }
    const size = [String(bytes.length)]
    const sum = [createHash('sha256').update(bytes).digest('hex')]
    expect(await of({})).toEqual({ url: [`${lasting}/${version}/${path}`], size, sum })
    expect(await of({ versionUrl })).toEqual({
      url: [`https://example.org/v/data-${version}/dist/${path}`],
      size,
      sum,
    })
    expect(await of(stated)).toEqual({ url: [`${stated.accessUrl}${path}`], size, sum: [] })
    const [now] = files.filter(file => file.path === path)
    if (!now) throw new Error('there is no nomenclature.json')
    const kept = { ...now, path: `releases/${version}/${path}` }
    expect(await of(stated, { files: [...files, kept] })).toEqual({
      url: [`${stated.accessUrl}releases/${version}/${path}`],
      size,
      sum,
    })
  })
  it('says when it was first released and when as it is now, and names each release as a state of the one dataset', async () => {
    const { version } = nomenclature
    const releases = [
      { version, date: '2026-06-30' },
      { version: '0.9.0', date: '2026-01-31' },
    ]
    const graph = await graphOf(stated, { releases })
    for (const node of [lasting, `${nomenclature.iri}catalog`]) {
      expect(values(graph, node, dcterms('issued'))).toEqual(['2026-01-31'])
      expect(values(graph, node, dcterms('modified'))).toEqual(['2026-06-30'])
    }
    expect(values(graph, `${lasting}/${version}`, prov('wasRevisionOf'))).toEqual([`${lasting}/0.9.0`])
    expect(values(graph, `${lasting}/0.9.0`, prov('specializationOf'))).toEqual([lasting])
    expect(values(graph, `${lasting}/0.9.0`, dcterms('issued'))).toEqual(['2026-01-31'])
    const unreleased = await graphOf(stated, { releases: releases.slice(1) })
    expect(values(unreleased, lasting, dcterms('modified'))).toEqual([])
  })
  it('says from which documents it was made, without taking them for datasets', async () => {
    const graph = await graphOf(stated)
    const source = `${nomenclature.iri}source/nomenclature`
    expect(values(graph, lasting, prov('wasDerivedFrom'))).toEqual([source])
    expect(values(graph, source, dcterms('title'))).toEqual(['Nomenclature des métiers de l’informatique'])
    expect(graph.getQuads(null, dcterms('source'), null, null)).toEqual<Quad[]>([])
  })
})
