import fc from 'fast-check'
import { DataFactory, Writer } from 'n3'
import { defaultGraph, Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { graphUpdate } from '../src/index.js'

const { literal, namedNode, quad } = DataFactory
const format = 'application/n-triples'

const tricky = [
  'C:\\temp\\new \\u0041 \\U00000042 \\\\u0043 \\',
  '"} ; DROP ALL ; INSERT DATA {"',
  'deux\nlignes\r\tet un retour',
  '# pas un commentaire',
  '</script>',
  '\u2028\u2029\u0085\ufeff',
  '👩🏽‍💻',
]
const words = fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'binary', maxLength: 8 }))
const terms = fc.constantFrom('a', 'é', 'b#c').map(name => namedNode(`https://example.org/${name}`))
const objects = fc.oneof(
  terms,
  fc.tuple(words, fc.constantFrom('fr', 'en')).map(([text, language]) => literal(text, language)),
  words.map(text => literal(text)),
  fc.nat().map(value => literal(value)),
)
const graphs = fc
  .array(fc.tuple(terms, terms, objects), { maxLength: 6 })
  .map(triples => new Writer({ format: 'N-Triples' }).quadsToString(triples.map(triple => quad(...triple))))

/** A graph after an update, as its triples in order; executed by an engine that knows nothing of how it was made. */
function applied(graph: string, update: string): string[] {
  const store = new Store()
  store.load(graph, { format })
  if (update !== '') store.update(update)
  return store.dump({ format, from_graph_name: defaultGraph() }).split('\n').sort()
}

describe('SPARQL Update', () => {
  it('turns the old graph into the new', () => {
    fc.assert(
      fc.property(graphs, graphs, (old, now) => {
        expect(applied(old, graphUpdate([old], [now]))).toEqual(applied(now, ''))
      }),
    )
  })

  it('does nothing for a graph and itself', () => {
    fc.assert(
      fc.property(graphs, graph => {
        expect(graphUpdate([graph], [graph])).toBe('')
      }),
    )
  })

  it('names each triple that goes and each that comes', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(name => `<urn:x:${name}> <urn:x:p> "${name}"@fr .\n`)
    expect(graphUpdate([`${a}${b}`], [`${b}${c}`])).toBe(
      'DELETE DATA {\n<urn:x:a> <urn:x:p> "a"@fr .\n} ;\nINSERT DATA {\n<urn:x:c> <urn:x:p> "c"@fr .\n}\n',
    )
  })

  it.each([
    '_:b1 <urn:x:p> "a" .',
    '<urn:x:a> <urn:x:p> _:b1 .',
    '<urn:x:a> "p" <urn:x:b> .',
    '} ; CLEAR ALL',
  ])('refuses what it could not name again: %s', line => {
    expect(() => graphUpdate([], [line])).toThrow('not a triple of IRIs and literals')
  })
})
