import { Parser, Writer } from 'n3'
import { onceEach } from './memo'
import { type Dataset, readDatasetFile } from './read-dataset'

/** The lines of the graph by the resource that they are of: the IRI of their subject, without its fragment. */
const linesOf = onceEach((dataset: Dataset) => {
  const bySubject = new Map<string, string[]>()
  for (const line of readDatasetFile(dataset.folder, 'jsonld/nomenclature.nt').split('\n')) {
    // A line of N-Triples begins with its subject; the graph has no blank nodes.
    const [, subject] = /^<([^>#]*)/.exec(line) ?? []
    if (subject === undefined) continue
    const known = bySubject.get(subject)
    if (known) known.push(line)
    else bySubject.set(subject, [line])
  }
  return bySubject
})

const prefixesOf = onceEach((dataset: Dataset): Record<string, string> => {
  const turtle = readDatasetFile(dataset.folder, 'jsonld/nomenclature.ttl')
  const head = turtle.slice(0, turtle.indexOf('\n\n') + 1)
  return Object.fromEntries(
    [...head.matchAll(/^@prefix ([\w-]+): <([^>]*)>\.$/gm)].map(([, prefix, iri]) => [prefix, iri]),
  )
})

/** One resource as Turtle (W3C RDF 1.1): what the dataset's graph says of it, of its parts, and about it. */
export function resourceTurtle(dataset: Dataset, iri: string): string {
  const triples = new Parser({ format: 'N-Triples' }).parse((linesOf(dataset).get(iri) ?? []).join('\n'))
  const writer = new Writer({ prefixes: prefixesOf(dataset) })
  writer.addQuads(triples)
  let text = ''
  // Without a stream to write to, the end is told before `end` returns.
  writer.end((error, result: string) => {
    if (error) throw error
    text = result
  })
  return text
}
