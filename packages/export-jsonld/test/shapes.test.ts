import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { DataFactory, Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { exportRdf } from '../src/index.js'

const { literal, namedNode } = DataFactory
const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(readFileSync(new URL('../../../dist/nomenclature.json', import.meta.url), 'utf8')),
)
const skos = (name: string) => namedNode(`http://www.w3.org/2004/02/skos/core#${name}`)
const metiers = (name: string) => namedNode(`${nomenclature.iri}vocabulary#${name}`)

async function graphs(dataset: Nomenclature): Promise<{ data: Store; shapes: Store }> {
  const files = await exportRdf(dataset)
  const read = (path: string) => {
    const file = files.find(candidate => candidate.path === path)
    return new Store(new Parser().parse([...(file?.chunks ?? [])].join('')))
  }
  return { data: read('jsonld/nomenclature.ttl'), shapes: read('jsonld/shapes.ttl') }
}

/** The properties at fault, each once. */
async function faults(data: Store, shapes: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(data)
  return [...new Set(results.map(({ path, focusNode }) => path?.value ?? focusNode?.value ?? '?'))]
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

describe('the published graph', () => {
  it('has the shapes that are published with it, levels or not', async () => {
    for (const dataset of [nomenclature, withLevel()]) {
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
        if (quad) data.addQuad(quad.subject, skos('related'), quad.object)
      },
    },
    'a level that no source states': {
      fault: /behavioural-competence-1$/,
      edit: data => {
        const [quad] = data.getQuads(null, metiers('levelStatus'), literal('unrecoverable'), null)
        if (!quad) throw new Error('no level is lost')
        const first = namedNode(quad.subject.value.replace(/\d+$/, '1'))
        data.removeQuads(data.getQuads(first, metiers('levelStatus'), null, null))
        data.addQuad(first, metiers('levelStatus'), literal('unrecoverable'))
        data.addQuad(
          first,
          metiers('level'),
          literal('3', namedNode('http://www.w3.org/2001/XMLSchema#integer')),
        )
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
  it.each(Object.entries(breaks))('is told wrong with %s', async (_, { fault, edit }) => {
    const { data, shapes } = await graphs(nomenclature)
    edit(data)
    expect(await faults(data, shapes)).toEqual([expect.stringMatching(fault)])
  })
})
