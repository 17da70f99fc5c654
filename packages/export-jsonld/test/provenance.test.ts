import { readFileSync } from 'node:fs'
import {
  type Nomenclature,
  nomenclatureSchema,
  type ProvenanceRecord,
  provenanceRecordSchema,
} from '@metiers/schema'
import { Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { exportRdf } from '../src/index.js'

const published = (path: string) =>
  readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8')
const nomenclature: Nomenclature = nomenclatureSchema.parse(JSON.parse(published('nomenclature.json')))
const records = published('provenance.ndjson')
  .split('\n')
  .filter(line => line !== '')
  .map(line => provenanceRecordSchema.parse(JSON.parse(line)))

async function graphsOf(dataset: Nomenclature, provenance: readonly ProvenanceRecord[]) {
  const files = exportRdf(dataset, {}, provenance)
  const read = (path: string) => {
    const file = files.find(each => each.path === path)
    return new Store(new Parser().parse([...(file?.chunks ?? [])].join('')))
  }
  return { data: read('jsonld/nomenclature.ttl'), provenance: read('jsonld/provenance.ttl') }
}

const base = nomenclature.iri
const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`
const rdf = (name: string) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`
const value = (pointer: string) => `${base}dataset/1.0.0/nomenclature.json#${pointer}`
const values = (graph: Store, subject: string, predicate: string) =>
  graph.getObjects(subject, predicate, null).map(term => term.value)

describe('where each value of the published dataset comes from', async () => {
  const { data, provenance } = await graphsOf(nomenclature, records)
  it('leads from a value that is quoted to its line, with what stands there', () => {
    const skill = value('/occupations/31/profile/skills/7')
    const line = `${base}source/nomenclature#line-984`
    expect(values(provenance, skill, prov('wasQuotedFrom'))).toEqual([line])
    expect(values(provenance, skill, rdf('subject'))).toEqual([`${base}occupation/manager-de-ressources`])
    expect(values(provenance, skill, rdf('predicate'))).toEqual(['https://schema.org/skills'])
    const [text] = provenance.getObjects(line, prov('value'), null)
    expect(text?.id).toBe('"Conduire un entretien d’embauche ou d’évolution de carrière"@fr')
    expect(values(provenance, line, 'http://purl.org/dc/terms/isPartOf')).toEqual([
      `${base}source/nomenclature`,
    ])
  })
  it('says by which rule a value was made that is not the text itself', () => {
    const required = value('/occupations/31/profile/behaviouralCompetences/4/required')
    expect(values(provenance, required, prov('wasDerivedFrom'))).toEqual([
      `${base}source/nomenclature#line-1026`,
    ])
    expect(values(provenance, required, `${base}vocabulary#derivation`)).toEqual(['tick'])
    expect(values(provenance, required, prov('wasQuotedFrom'))).toEqual([])
  })
  it('has every value of the records, and no other', () => {
    const stated = new Set(records.flatMap(({ pointers }) => pointers).map(value))
    const there = provenance
      .getSubjects('https://schema.org/about', null, null)
      .map(term => term.value)
      .filter(iri => iri.includes('nomenclature.json#'))
    expect(new Set(there)).toEqual(stated)
  })
  it('names each value by a triple that the graph has, but for what the graph says otherwise', () => {
    const unsaid: string[] = []
    for (const pointer of new Set(records.flatMap(({ pointers }) => pointers))) {
      const [subject] = provenance.getObjects(value(pointer), rdf('subject'), null)
      const [predicate] = provenance.getObjects(value(pointer), rdf('predicate'), null)
      const [object] = provenance.getObjects(value(pointer), rdf('object'), null)
      if (!subject || !predicate || !object) unsaid.push(pointer.replace(/\d+/g, '#'))
      else
        expect({ pointer, has: data.countQuads(subject, predicate, object, null) }).toEqual({
          pointer,
          has: 1,
        })
    }
    // An empty heading has no triple, and a family that stands above a sub-family is said by that one.
    expect([...new Set(unsaid)].sort()).toEqual([
      '/occupations/#/familyId',
      '/occupations/#/profile/emptySections/#',
    ])
  })
})

it('names a cell of Word by table, row, column and paragraph, and a part by its name', async () => {
  const record = (place: ProvenanceRecord['place'], index: number): ProvenanceRecord => ({
    sourceId: 'fiche',
    place,
    text: 'Chef de projet',
    status: 'data',
    part: 'title',
    pointers: [`/occupations/${index}/preferredLabel/fr`],
  })
  const { provenance } = await graphsOf(nomenclature, [
    record({ table: 4, row: 2, column: 1, paragraph: 3 }, 0),
    record({ paragraph: 7, part: 'header1' }, 1),
    record({ lines: [12, 13] }, 2),
  ])
  const places = [0, 1, 2].flatMap(index =>
    values(provenance, value(`/occupations/${index}/preferredLabel/fr`), prov('wasQuotedFrom')),
  )
  expect(places).toEqual([
    `${base}source/fiche#table-4-row-2-column-1-paragraph-3`,
    `${base}source/fiche#header1-paragraph-7`,
    `${base}source/fiche#lines-12-13`,
  ])
})
