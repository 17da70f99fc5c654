import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema, provenanceRecordSchema } from '@metiers/schema'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../src/context.js'
import { exportRdf } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)
const provenance = readFileSync(
  new URL('../../../fixtures/golden/dist/provenance.ndjson', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(line => line !== '')
  .map(line => provenanceRecordSchema.parse(JSON.parse(line)))

/** The published dataset with a code that a steward has corrected, and a skill with a level. */
function withCorrection(): Nomenclature {
  const copy = structuredClone(nomenclature)
  const graded = copy.occupations.find(({ profile }) => profile?.skills.length)?.profile
  const [label = ''] = graded?.skills ?? []
  graded?.gradedItems.push({
    section: 'skills',
    label,
    required: true,
    level: null,
    levelStatus: 'unrecoverable',
    note: null,
  })
  const codes = copy.occupations.find(({ profile }) => profile?.codes.romeV2.length)?.profile?.codes
  if (!codes) throw new Error('the published dataset has no code')
  const [stated = ''] = codes.romeV2
  codes.corrections = [{ scheme: 'romeV2', stated, corrected: '32321', because: 'chiffres intervertis' }]
  return copy
}

const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`

async function graphs(): Promise<Map<string, Quad[]>> {
  const files = exportRdf(withCorrection(), {}, provenance).filter(
    ({ mediaType }) => mediaType === 'text/turtle',
  )
  return new Map(files.map(({ path, chunks }) => [path, new Parser().parse([...chunks].join(''))]))
}

describe('the integrity of the concept scheme (SKOS Reference)', async () => {
  const quads = (await graphs()).get('jsonld/nomenclature.ttl') ?? []
  const values = (subject: string, predicate: string) =>
    quads.filter(each => each.subject.value === subject && each.predicate.value === predicate)
  const concepts = [
    ...new Set(
      quads.filter(each => each.predicate.value === skos('inScheme')).map(each => each.subject.value),
    ),
  ]
  /** All concepts above one. */
  const above = (concept: string, seen = new Set<string>()): Set<string> => {
    for (const { object } of values(concept, skos('broader'))) {
      if (seen.has(object.value)) continue
      seen.add(object.value)
      above(object.value, seen)
    }
    return seen
  }

  it('has the families, sub-families, occupations and skills', () => {
    const groups = nomenclature.families.flatMap(({ iri, subfamilies }) => [
      iri,
      ...subfamilies.map(each => each.iri),
    ])
    const own = concepts.filter(iri => !/\/(?:external|scale)\//.test(iri))
    const others = [...nomenclature.occupations, ...nomenclature.skills].map(({ iri }) => iri)
    expect(own.sort()).toEqual([...groups, ...others].sort())
  })
  it('S14: a concept has one preferred label in a language', () => {
    for (const concept of concepts) {
      const languages = values(concept, skos('prefLabel')).map(
        ({ object }) => 'language' in object && object.language,
      )
      expect(new Set(languages).size).toBe(languages.length)
      expect(languages).toContain('fr')
    }
  })
  it('S13: preferred, alternative and hidden labels have nothing in common', () => {
    for (const concept of concepts) {
      const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap(name =>
        values(concept, skos(name)).map(({ object }) => object.id),
      )
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
  it('has no orphan: every concept stands above, below or beside another, or at the top of its scheme', () => {
    const relations = ['broader', 'narrower', 'related', 'topConceptOf']
    const orphans = concepts.filter(iri => relations.every(name => values(iri, skos(name)).length === 0))
    expect(orphans).toEqual([])
  })
  it('S27: nothing is related to what is above it, and nothing is above itself', () => {
    for (const concept of concepts) {
      const up = above(concept)
      expect(up.has(concept)).toBe(false)
      for (const { object } of values(concept, skos('related'))) {
        expect(up.has(object.value) || above(object.value).has(concept)).toBe(false)
      }
    }
  })
})

describe('the vocabulary', async () => {
  const all = await graphs()
  const vocabulary = all.get('jsonld/vocabulary.ttl') ?? []
  const namespace = `${nomenclature.iri}vocabulary#`
  const defined = new Set(
    vocabulary.map(({ subject }) => subject.value).filter(iri => iri.startsWith(namespace)),
  )

  it('defines every term of our own that the graph uses or the context knows, and no other', () => {
    const used = [...(all.get('jsonld/nomenclature.ttl') ?? []), ...(all.get('jsonld/provenance.ttl') ?? [])]
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter(value => value.startsWith(namespace))
    const known = [...JSON.stringify(contextOf(nomenclature)).matchAll(/"metiers:(\w+)"/g)].map(
      ([, name]) => `${namespace}${name}`,
    )
    expect([...new Set([...used, ...known])].filter(term => !defined.has(term))).toEqual([])
    const needed = new Set([...used, ...known])
    expect([...defined].filter(term => !needed.has(term))).toEqual([])
  })
  it('says each in French and in English', () => {
    for (const term of defined) {
      for (const name of ['http://www.w3.org/2000/01/rdf-schema#label', skos('definition')]) {
        const texts = vocabulary.filter(each => each.subject.value === term && each.predicate.value === name)
        expect(texts.map(({ object }) => 'language' in object && object.language)).toEqual(['fr', 'en'])
      }
    }
  })
})
