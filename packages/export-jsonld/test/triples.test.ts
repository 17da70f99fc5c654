import { describe, expect, it } from 'vitest'
import { termsOfContext } from '../src/context-terms.js'
import { nTriple } from '../src/n-triples.js'
import { triplesOf } from '../src/triples.js'
import { turtleWriter } from '../src/turtle.js'

const terms = termsOfContext({
  '@version': 1.1,
  id: '@id',
  type: '@type',
  ex: 'https://example.org/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: { '@id': 'ex:name', '@container': '@language' },
  said: { '@id': 'ex:said', '@language': 'fr' },
  count: { '@id': 'ex:count', '@type': 'xsd:integer' },
  near: { '@id': 'ex:near', '@type': '@id' },
  code: 'ex:code',
})
const triples = (node: object) => [...triplesOf(node, terms)]
const node = {
  id: 'https://example.org/a',
  type: ['ex:Thing'],
  name: { fr: 'Été', en: ['Summer'] },
  said: ['« "Oui" »\n🥖'],
  count: 2,
  near: [{ id: 'https://example.org/b', code: 'M1805' }, 'ex:c'],
  code: undefined,
}

describe('the triples of a node', () => {
  it('are those that the context says, as N-Triples', () => {
    expect(triples(node).map(nTriple)).toEqual([
      '<https://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/terms#Thing> .\n',
      '<https://example.org/a> <https://example.org/terms#name> "Été"@fr .\n',
      '<https://example.org/a> <https://example.org/terms#name> "Summer"@en .\n',
      '<https://example.org/a> <https://example.org/terms#said> "« \\"Oui\\" »\\n🥖"@fr .\n',
      '<https://example.org/a> <https://example.org/terms#count> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .\n',
      '<https://example.org/a> <https://example.org/terms#near> <https://example.org/b> .\n',
      '<https://example.org/b> <https://example.org/terms#code> "M1805" .\n',
      '<https://example.org/a> <https://example.org/terms#near> <https://example.org/terms#c> .\n',
    ])
  })
  it('are Turtle in one statement a subject, whatever the pieces', () => {
    const turtle = turtleWriter({ ex: 'https://example.org/terms#' })
    const all = triples(node)
    const text = turtle.head + turtle.piece(all.slice(0, 2)) + turtle.piece(all.slice(2, 5)) + turtle.end()
    expect(text).toBe(`@prefix ex: <https://example.org/terms#>.
<https://example.org/a> a ex:Thing;
    ex:name "Été"@fr, "Summer"@en;
    ex:said "« \\"Oui\\" »\\n\\U0001f956"@fr;
    ex:count 2.
`)
  })
  // JSON-LD would leave each of them out of the graph without a word.
  for (const [what, property] of [
    ['a term that the context does not have', { unknown: 'x' }],
    ['an address that is none', { near: 'somewhere' }],
    ['a number with a fraction', { count: 0.5 }],
    ['a node without an address', { near: [{ code: 'x' }] }],
  ] as const) {
    it(`are not made of ${what}`, () => {
      expect(() => triples({ id: 'https://example.org/a', ...property })).toThrow()
    })
  }
})
