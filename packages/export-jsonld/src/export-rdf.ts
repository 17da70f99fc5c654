import type { DatasetStatement, Nomenclature, OutputFile, ProvenanceRecord } from '@metiers/schema'
import { contextOf } from './context.js'
import { prefixesOf, termsOfContext } from './context-terms.js'
import { graphNodes } from './export-jsonld.js'
import { nTriple } from './n-triples.js'
import { provenanceFile } from './provenance.js'
import { shapesFile } from './shapes.js'
import { type Triple, triplesOf } from './triples.js'
import { turtleWriter } from './turtle.js'
import { vocabularyFile } from './vocabulary.js'

/**
 * `jsonld/nomenclature.ttl` and `.nt`: the graph of the JSON-LD document as Turtle and as N-Triples (W3C RDF 1.1),
 * node by node, each made while it is read.
 * With them come the vocabulary of our own terms, the shapes of the graph, and where each value comes from.
 */
export function exportRdf(
  nomenclature: Nomenclature,
  statement: DatasetStatement = {},
  provenance: Iterable<ProvenanceRecord> = [],
): OutputFile[] {
  return [
    {
      path: 'jsonld/nomenclature.ttl',
      mediaType: 'text/turtle',
      chunks: turtleChunks(nomenclature, statement),
    },
    {
      path: 'jsonld/nomenclature.nt',
      mediaType: 'application/n-triples',
      chunks: nTripleChunks(nomenclature, statement),
    },
    vocabularyFile(nomenclature, statement),
    shapesFile(nomenclature),
    provenanceFile(nomenclature, provenance),
  ]
}

function* turtleChunks(nomenclature: Nomenclature, statement: DatasetStatement): Generator<string> {
  const turtle = turtleWriter(prefixesOf(contextOf(nomenclature)))
  yield `${turtle.head}\n`
  for (const lines of linesOfNodes(nomenclature, statement)) yield turtle.piece(lines.values())
  yield turtle.end()
}

function* nTripleChunks(nomenclature: Nomenclature, statement: DatasetStatement): Generator<string> {
  for (const lines of linesOfNodes(nomenclature, statement)) yield [...lines.keys()].join('')
}

/** Of each node of the graph, its triples by their lines of N-Triples, each once, in the order of the lines. */
function* linesOfNodes(
  nomenclature: Nomenclature,
  statement: DatasetStatement,
): Generator<Map<string, Triple>> {
  const terms = termsOfContext(contextOf(nomenclature))
  for (const node of graphNodes(nomenclature, statement)) {
    const lines = new Map<string, Triple>()
    for (const triple of triplesOf(node, terms)) lines.set(nTriple(triple), triple)
    // By code units, as canonical N-Quads are ordered: each line is there once, so none is equal to another.
    yield new Map([...lines].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
