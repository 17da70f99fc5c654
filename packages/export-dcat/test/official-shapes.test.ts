import { readFileSync } from 'node:fs'
import { catalogueSchema, type Nomenclature, nomenclatureSchema, type WrittenFile } from '@metiers/schema'
import { expect, it } from 'vitest'
import { describeWith } from '../../../vitest.validators.js'
import { catalogueGraph, stated } from './support/catalogue-graph.js'
import { faultsOf, shapesIn } from './support/shapes.js'

const published = (path: string) =>
  readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8')
const golden: Nomenclature = nomenclatureSchema.parse(JSON.parse(published('nomenclature.json')))
const index: { files: WrittenFile[] } = JSON.parse(published('index.json'))
const files = index.files.filter(({ path }) => path !== 'catalog.jsonld')
const licence = 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0'
const releases = [
  { version: '0.9.0', date: '2026-01-31' },
  { version: golden.version, date: '2026-06-30' },
]

for (const file of ['dcat-ap-3.0.1.shacl.ttl', 'dcat-ap-3.0.1.ranges.ttl']) {
  describeWith([file], `${file}, the official shapes of DCAT-AP 3.0.1`, ([path = '']) => {
    it('find no fault where the owner states nothing', async () => {
      const graph = await catalogueGraph({
        nomenclature: golden,
        catalogue: catalogueSchema.parse({}),
        files,
      })
      expect(await faultsOf(graph, shapesIn(path))).toEqual([])
    })
    it('find no fault where the owner states every field, and versions were released', async () => {
      const versionUrl = 'https://example.org/v{version}/'
      const catalogue = catalogueSchema.parse({ ...stated, versionUrl })
      for (const name of Object.keys(catalogueSchema.shape)) expect(Object.keys(catalogue)).toContain(name)
      const nomenclature = { ...golden, licence }
      const graph = await catalogueGraph({ nomenclature, catalogue, files, releases })
      expect(await faultsOf(graph, shapesIn(path))).toEqual([])
    })
    it('find the fault of a node without its class', async () => {
      const catalogue = catalogueSchema.parse(stated)
      const graph = await catalogueGraph({ nomenclature: golden, catalogue, files })
      graph.removeQuads(graph.getQuads('https://example.org/pain', null, null, null))
      expect((await faultsOf(graph, shapesIn(path))).sort()).toEqual([
        `${golden.iri}catalog ClassConstraintComponent http://xmlns.com/foaf/0.1/homepage`,
        `${golden.iri}dataset ClassConstraintComponent http://www.w3.org/ns/dcat#landingPage`,
      ])
    })
  })
}
