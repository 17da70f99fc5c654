import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { catalogueSchema, type Nomenclature, nomenclatureSchema, type WrittenFile } from '@metiers/schema'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { catalogueFile, descriptionOf } from '../src/index.js'

const published = (path: string) =>
  readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url))
const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(published('nomenclature.json').toString()),
)
const index: { files: WrittenFile[] } = JSON.parse(published('index.json').toString())
const files = index.files.filter(({ path }) => path !== 'catalog.jsonld')
const shapes = new Store(
  new Parser().parse(readFileSync(new URL('dcat-ap-3.shapes.ttl', import.meta.url), 'utf8')),
)

/** What the owner of a dataset could state. */
const stated = {
  description: { fr: 'Les métiers du pain.', en: 'The occupations of bread.' },
  publisher: { name: 'Observatoire du pain', iri: 'https://example.org/observatoire' },
  contact: { name: 'Données', email: 'donnees@example.org' },
  landingPage: 'https://example.org/pain',
  accessUrl: 'https://example.org/data/',
  spatial: ['http://publications.europa.eu/resource/authority/country/FRA'],
  themes: ['http://publications.europa.eu/resource/authority/data-theme/SOCI'],
  keywords: { fr: ['métiers', 'pain'] },
}

async function graphOf(
  content: object,
  changed = nomenclature,
  more: Partial<Parameters<typeof catalogueFile>[0]> = {},
): Promise<Store> {
  const catalogue = catalogueSchema.parse(content)
  const { chunks } = catalogueFile({ nomenclature: changed, catalogue, files, ...more })
  const documentLoader = async (address: string): Promise<never> => {
    throw new Error(`the catalogue asks for ${address}`)
  }
  const quads = await jsonld.toRDF(JSON.parse([...chunks].join('')), {
    format: 'application/n-quads',
    documentLoader,
  })
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}

async function violations(graph: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(graph)
  return results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`)
}

const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`
const a = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

describe('the catalogue', () => {
  it('is what DCAT-AP 3 asks for, as little or as much as the owner states', async () => {
    const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'
    expect(await violations(await graphOf({}))).toEqual([])
    expect(await violations(await graphOf(stated, { ...nomenclature, licence }))).toEqual([])
  })
  it('is told wrong by the same shapes where something is missing', async () => {
    const graph = await graphOf(stated)
    for (const quad of graph.getQuads(null, dcat('accessURL'), null, null).slice(0, 1)) graph.delete(quad)
    for (const quad of graph.getQuads(null, 'http://xmlns.com/foaf/0.1/name', null, null)) graph.delete(quad)
    expect(await violations(graph)).toEqual([
      expect.stringMatching(/accessURL$/),
      expect.stringMatching(/foaf\/0\.1\/name$/),
    ])
  })
  it('describes each release with the files that are kept of it, and tells a version from the dataset', async () => {
    const [dataset] = files.filter(({ path }) => path === 'nomenclature.json')
    if (!dataset) throw new Error('there is no nomenclature.json')
    const kept = { ...dataset, path: 'releases/0.9.0/nomenclature.json', sha256: 'a'.repeat(64) }
    const releases = [
      { version: '0.9.0', date: '2026-01-31' },
      { version: nomenclature.version, date: '2026-06-30' },
    ]
    const graph = await graphOf(stated, nomenclature, { files: [...files, kept], releases })
    expect(await violations(graph)).toEqual([])
    const lasting = `${nomenclature.iri}dataset`
    const [old, current] = [`${lasting}/0.9.0`, `${lasting}/${nomenclature.version}`]
    const said = (subject: string, predicate: string) =>
      graph.getObjects(subject, dcat(predicate), null).map(({ value }) => value)
    expect(said(lasting, 'hasVersion').sort()).toEqual([old, current].sort())
    expect(said(lasting, 'hasCurrentVersion')).toEqual([current])
    expect(said(current, 'previousVersion')).toEqual([old])
    expect(said(old, 'distribution')).toEqual([`${old}#nomenclature.json`])
    expect(said(`${old}#nomenclature.json`, 'downloadURL')).toEqual([
      'https://example.org/data/releases/0.9.0/nomenclature.json',
    ])
    expect(said(current, 'distribution')).not.toContain(`${current}#${kept.path}`)
  })
  it('gives no address to download from where the dataset has only names for trying out', async () => {
    const trial = { ...nomenclature, iri: 'urn:metiers:pain/' }
    const downloads = async (content: object) =>
      (await graphOf(content, trial)).countQuads(null, dcat('downloadURL'), null, null)
    expect(await violations(await graphOf({}, trial))).toEqual([])
    expect(await downloads({})).toBe(0)
    expect(await downloads({ accessUrl: 'https://example.org/pain/' })).toBeGreaterThan(0)
  })
  it('claims a catalogue only with a publisher', async () => {
    const catalogues = async (content: object) =>
      (await graphOf(content)).countQuads(null, a, dcat('Catalog'), null)
    expect([await catalogues({}), await catalogues(stated)]).toEqual([0, 1])
  })
  it('has each file as a distribution, with a description, its size and its checksum', async () => {
    const graph = await graphOf(stated)
    // What is kept of earlier releases is no form of this version.
    const forms = files.filter(({ path }) => !/^releases\/[^/]+\//.test(path))
    expect(graph.countQuads(null, a, dcat('Distribution'), null)).toBe(forms.length)
    for (const { path, byteLength } of forms) {
      expect({ path, description: descriptionOf(path) }).toEqual({
        path,
        description: { fr: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
      })
      const [download] = graph.getSubjects(dcat('downloadURL'), `${stated.accessUrl}${path}`, null)
      if (!download) throw new Error(`${path} cannot be downloaded`)
      expect(graph.getObjects(download, dcat('byteSize'), null)[0]?.value).toBe(String(byteLength))
      const [checksum] = graph.getObjects(download, 'http://spdx.org/rdf/terms#checksum', null)
      const [value] = graph.getObjects(checksum ?? null, 'http://spdx.org/rdf/terms#checksumValue', null)
      expect(value?.value).toBe(createHash('sha256').update(published(path)).digest('hex'))
    }
  })
})
