import type { DatasetStatement, Nomenclature, OutputFile, ProvenanceRecord } from '@metiers/schema'
import jsonld from 'jsonld'
import { Parser, Writer } from 'n3'
import { contextOf } from './context.js'
import { graphNodes } from './export-jsonld.js'
import { provenanceFile } from './provenance.js'
import { shapesFile } from './shapes.js'
import { vocabularyFile } from './vocabulary.js'

/**
 * `jsonld/nomenclature.ttl` and `.nt`: the graph of the JSON-LD document as Turtle and as N-Triples (W3C RDF 1.1).
 * Both come from the same nodes, one after the other; the context is inside, and no address is ever asked.
 * With them come the vocabulary of our own terms, the shapes of the graph, and where each value comes from.
 */
export async function exportRdf(
  nomenclature: Nomenclature,
  statement: DatasetStatement = {},
  provenance: Iterable<ProvenanceRecord> = [],
): Promise<OutputFile[]> {
  const context = contextOf(nomenclature)
  const turtle = new Writer({ prefixes: prefixesOf(context) })
  const triples: string[] = []
  const parser = new Parser({ format: 'N-Quads' })
  for (const node of graphNodes(nomenclature, statement)) {
    const document = JSON.parse(JSON.stringify({ '@context': context, '@graph': [node] }))
    // In the default graph N-Quads are N-Triples.
    const lines = String(
      await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: refuseAddress }),
    )
    triples.push(lines)
    turtle.addQuads(parser.parse(lines))
  }
  return [
    { path: 'jsonld/nomenclature.ttl', mediaType: 'text/turtle', chunks: [await textOf(turtle)] },
    { path: 'jsonld/nomenclature.nt', mediaType: 'application/n-triples', chunks: triples },
    vocabularyFile(nomenclature, statement),
    shapesFile(nomenclature),
    provenanceFile(nomenclature, provenance),
  ]
}

function textOf(writer: Writer): Promise<string> {
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)))
  })
}

/** The namespaces that the context names: its plain terms whose IRIs end as namespaces do. */
function prefixesOf(context: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(context).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && /^(?:https?|urn):.*[#/]$/.test(entry[1]),
    ),
  )
}

async function refuseAddress(address: string): Promise<never> {
  throw new Error(`the graph asks for ${address}`)
}
