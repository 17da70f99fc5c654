import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { exportJsonld } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

/** The triples of a dataset as N-Quads lines; any wish for the network is an error. */
async function triplesOf(dataset: Nomenclature): Promise<Set<string>> {
  const [document] = exportJsonld(dataset)
  const quads = await jsonld.toRDF(JSON.parse([...(document?.chunks ?? [])].join('')), {
    format: 'application/n-quads',
    documentLoader: async (url: string) => {
      throw new Error(`the document asks for ${url}`)
    },
  })
  return new Set(
    String(quads)
      .split('\n')
      .filter(line => line !== ''),
  )
}

const base = nomenclature.iri
const skos = (term: string) => `<http://www.w3.org/2004/02/skos/core#${term}>`
const chief = `<${base}occupation/chef-de-projet>`

describe('the graph', async () => {
  const triples = await triplesOf(nomenclature)
  const expected = [
    `<${base}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ${skos('ConceptScheme')} .`,
    `<${base}> ${skos('hasTopConcept')} <${base}family/projet> .`,
    `<${base}> <http://www.w3.org/ns/prov#wasDerivedFrom> <${base}source/nomenclature> .`,
    `<${base}family/projet> ${skos('prefLabel')} "Projet"@fr .`,
    `<${base}family/projet/management> ${skos('broader')} <${base}family/projet> .`,
    `${chief} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://data.europa.eu/esco/model#Occupation> .`,
    `${chief} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Occupation> .`,
    `${chief} ${skos('prefLabel')} "Chef de projet"@fr .`,
    `${chief} ${skos('altLabel')} "Project leader"@en .`,
    `${chief} ${skos('hiddenLabel')} "CHEF DE PROJET"@fr .`,
    `${chief} ${skos('broader')} <${base}family/projet/management> .`,
    `${chief} ${skos('related')} <${base}occupation/directeur-de-projet> .`,
    `${chief} ${skos('inScheme')} <${base}> .`,
    `${chief} <https://schema.org/responsibilities> "Livrer le projet"@fr .`,
  ]
  for (const triple of expected) it(triple.replaceAll(base, ''), () => expect(triples).toContain(triple))

  it('has every occupation in the scheme with one preferred label, and a way up', () => {
    for (const { iri, preferredLabel } of nomenclature.occupations) {
      const own = [...triples].filter(triple => triple.startsWith(`<${iri}> `))
      expect(own.filter(triple => triple.includes(` ${skos('prefLabel')} `))).toEqual([
        `<${iri}> ${skos('prefLabel')} ${JSON.stringify(preferredLabel.fr)}@fr .`,
      ])
      expect(own).toContain(`<${iri}> ${skos('inScheme')} <${base}> .`)
      expect(own.some(triple => triple.includes(skos('broader')))).toBe(true)
    }
  })
  it('claims no match that nobody has confirmed: the mapping stands with its evidence', () => {
    const text = [...triples].join('\n')
    expect(text).not.toMatch(/> <[^>]*core#(?:exact|close|broad|narrow|related)Match> </)
    expect(text).toMatch(
      /occupation\/chef-de-projet#mapping-1> <http:\/\/www\.w3\.org\/2002\/07\/owl#annotatedTarget> <[^>]*external\/rome\/4\.0-60\/M1853>/,
    )
    expect(text).toContain('"0.8"^^<http://www.w3.org/2001/XMLSchema#decimal>')
  })
})

it('publishes a confirmed mapping as a match too', async () => {
  const occupations = nomenclature.occupations.map(occupation => ({
    ...occupation,
    mappings: occupation.mappings.map(mapping => ({
      ...mapping,
      status: 'confirmed' as const,
      reviewer: 'A. Martin',
      reviewedOn: '2026-01-31',
    })),
  }))
  const triples = await triplesOf({ ...nomenclature, occupations })
  expect(triples).toContain(`${chief} ${skos('closeMatch')} <${base}external/rome/4.0-60/M1853> .`)
})

it('keeps the three label sets of SKOS apart (S13)', async () => {
  const [first] = nomenclature.occupations
  if (!first) throw new Error('the published dataset has no occupation')
  const label = first.preferredLabel.fr
  const labels = { alternativeLabels: { fr: [label, 'B'], en: [] }, hiddenLabels: { fr: ['B', 'C'] } }
  const triples = await triplesOf({ ...nomenclature, occupations: [{ ...first, ...labels }] })
  const own = [...triples].filter(triple => triple.startsWith(`<${first.iri}> `))
  expect(own.filter(triple => triple.includes('altLabel'))).toEqual([
    `<${first.iri}> ${skos('altLabel')} "B"@fr .`,
  ])
  expect(own.filter(triple => triple.includes('hiddenLabel'))).toEqual([
    `<${first.iri}> ${skos('hiddenLabel')} "C"@fr .`,
  ])
})

it('has its context as a file of its own, the same as inside', () => {
  const [document, context] = exportJsonld(nomenclature).map(({ chunks }) => JSON.parse([...chunks].join('')))
  expect(context['@context']).toEqual(document['@context'])
})
