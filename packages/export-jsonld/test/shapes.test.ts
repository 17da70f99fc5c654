import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { DataFactory, Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { exportRdf } from '../src/index.js'

const { literal, namedNode } = DataFactory
const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)
const skos = (name: string) => namedNode(`http://www.w3.org/2004/02/skos/core#${name}`)
const metiers = (name: string) => namedNode(`${nomenclature.iri}vocabulary#${name}`)

async function graphs(dataset: Nomenclature): Promise<{ data: Store; shapes: Store }> {
  const files = exportRdf(dataset)
  const read = (path: string) => {
    const file = files.find(candidate => candidate.path === path)
    return new Store(new Parser().parse([...(file?.chunks ?? [])].join('')))
  }
  return { data: read('jsonld/nomenclature.ttl'), shapes: read('jsonld/shapes.ttl') }
}

/** The properties at fault, each once; where the fault is of a property read backwards, the node. */
async function faults(data: Store, shapes: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(data)
  return [
    ...new Set(
      results.map(({ path, focusNode }) => (path?.termType === 'NamedNode' ? path : focusNode)?.value ?? '?'),
    ),
  ]
}

/** The published dataset with the first competence of the first profile at a level that the source states. */
function withLevel(): Nomenclature {
  const copy = structuredClone(nomenclature)
  const profile = copy.occupations.find(each => each.profile !== null)?.profile
  if (!profile) throw new Error('the published dataset has no profile')
  profile.behaviouralCompetences[0] = {
    category: 'Écoute',
    required: true,
    level: 2,
    levelStatus: 'stated',
    note: null,
  }
  return copy
}

/** The published dataset with its last occupation deprecated, and replaced by the first. */
function withDeprecated(): Nomenclature {
  const copy = structuredClone(nomenclature)
  const [first, last] = [copy.occupations[0], copy.occupations.at(-1)]
  if (!first || !last) throw new Error('the published dataset has no occupation')
  Object.assign(last, { familyId: null, subfamilyId: null, profile: null })
  last.deprecation = { since: '1.1.0', replacedBy: [first.id], note: 'une raison' }
  return copy
}

describe('the published graph', () => {
  it('has the shapes that are published with it, levels or not, deprecated or not', async () => {
    for (const dataset of [nomenclature, withLevel(), withDeprecated()]) {
      const { data, shapes } = await graphs(dataset)
      expect(await faults(data, shapes)).toEqual([])
    }
  })

  const breaks: Record<string, { fault: RegExp; edit: (data: Store) => void }> = {
    'a label that is preferred and hidden': {
      fault: /prefLabel$/,
      edit: data => {
        const [quad] = data.getQuads(null, skos('prefLabel'), null, null)
        if (quad) data.addQuad(quad.subject, skos('hiddenLabel'), quad.object)
      },
    },
    'two preferred labels in French': {
      fault: /prefLabel$/,
      edit: data => {
        const [quad] = data.getQuads(null, skos('prefLabel'), null, null)
        if (quad) data.addQuad(quad.subject, quad.predicate, literal('Autre', 'fr'))
      },
    },
    'a near occupation that is its own family': {
      fault: /broader$/,
      edit: data => {
        const [quad] = data.getQuads(null, skos('broader'), null, null)
        if (!quad) throw new Error('nothing has a family')
        data.addQuad(namedNode(quad.subject.value), skos('related'), namedNode(quad.object.value))
        data.addQuad(namedNode(quad.object.value), skos('related'), namedNode(quad.subject.value))
      },
    },
    'a level that no source states': {
      fault: /#behavioural-competence-communication-equipe-partenaires$/,
      edit: data => {
        const [quad] = data.getQuads(null, metiers('levelStatus'), literal('unrecoverable'), null)
        if (!quad) throw new Error('no level is lost')
        const first = namedNode(
          quad.subject.value.replace(/#.*$/, '#behavioural-competence-communication-equipe-partenaires'),
        )
        data.removeQuads(data.getQuads(first, metiers('levelStatus'), null, null))
        data.addQuad(first, metiers('levelStatus'), literal('unrecoverable'))
        data.addQuad(
          first,
          metiers('level'),
          literal('3', namedNode('http://www.w3.org/2001/XMLSchema#integer')),
        )
      },
    },
    'a hierarchy that is said from one end only': {
      fault: /family\//,
      edit: data => {
        const [quad] = data.getQuads(null, skos('narrower'), null, null)
        if (quad) data.removeQuad(quad)
      },
    },
    'a mapping without its justification': {
      fault: /mapping_justification$/,
      edit: data => {
        const [quad] = data.getQuads(null, 'https://w3id.org/sssom/mapping_justification', null, null)
        if (quad) data.removeQuad(quad)
      },
    },
  }
  it('leads from a deprecated occupation, in no place of the hierarchy, to what replaces it', async () => {
    const { data } = await graphs(withDeprecated())
    const { iri } = nomenclature.occupations.at(-1) ?? { iri: '' }
    const of = (predicate: string) =>
      data.getQuads(namedNode(iri), predicate, null, null).map(({ object }) => object.value)
    expect(of('http://www.w3.org/2002/07/owl#deprecated')).toEqual(['true'])
    expect(of('http://purl.org/dc/terms/isReplacedBy')).toEqual([nomenclature.occupations[0]?.iri])
    expect(of(skos('historyNote').value)).toEqual(['Hors de la nomenclature depuis la version 1.1.0.'])
    expect(of(skos('changeNote').value)).toEqual(['une raison'])
    expect(of(skos('inScheme').value)).toEqual([nomenclature.iri])
    expect([...of(skos('broader').value), ...of(skos('topConceptOf').value)]).toEqual([])
    expect(data.getQuads(nomenclature.iri, skos('hasTopConcept'), namedNode(iri), null)).toEqual([])
  })
  it('is told wrong with a replacement of what is not deprecated', async () => {
    const { data, shapes } = await graphs(nomenclature)
    const [a, b] = nomenclature.occupations
    data.addQuad(
      namedNode(a?.iri ?? ''),
      namedNode('http://purl.org/dc/terms/isReplacedBy'),
      namedNode(b?.iri ?? ''),
    )
    expect(await faults(data, shapes)).toEqual([a?.iri])
  })
  it.each(Object.entries(breaks))('is told wrong with %s', async (_, { fault, edit }) => {
    const { data, shapes } = await graphs(nomenclature)
    edit(data)
    expect(await faults(data, shapes)).toEqual([expect.stringMatching(fault)])
  })
})
