import type { Nomenclature, OutputFile, ProvenanceRecord } from '@metiers/schema'
import { DataFactory, type Literal, type NamedNode, type Quad, Writer } from 'n3'
import { type Links, linksOf } from './links.js'
import { placeFragment } from './place-iri.js'
import { type Pointed, pointedAt, type Value } from './value-statement.js'

const { literal, namedNode, quad } = DataFactory

const namespaces = {
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/**
 * `jsonld/provenance.ttl`: of each value the line or cell that it comes from (PROV-O), as a graph of its own: who only
 * wants the nomenclature does not load it. A value is named by its JSON Pointer (RFC 6901 §6) in `nomenclature.json` of
 * this version, and is the triple of the graph that says it; it is `prov:wasQuotedFrom` a place where it is the text that
 * stands there, and `prov:wasDerivedFrom` where a rule made it of that.
 */
export function provenanceFile(
  nomenclature: Nomenclature,
  provenance: Iterable<ProvenanceRecord>,
): OutputFile {
  return {
    path: 'jsonld/provenance.ttl',
    mediaType: 'text/turtle',
    chunks: turtleChunks(nomenclature, provenance),
  }
}

const recordsAChunk = 500

function* turtleChunks(
  nomenclature: Nomenclature,
  provenance: Iterable<ProvenanceRecord>,
): Generator<string> {
  const prefixes = { ...namespaces, metiers: `${nomenclature.iri}vocabulary#` }
  yield Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`)
    .join('')
  const input = {
    nomenclature,
    links: linksOf(nomenclature),
    node: nodesOf(prefixes),
    seen: new Set<string>(),
  }
  yield turtleOf(bundleQuads(input), prefixes)
  let quads: Quad[] = []
  let records = 0
  for (const record of provenance) {
    for (const each of recordQuads(record, input)) quads.push(each)
    records += 1
    if (records % recordsAChunk !== 0) continue
    yield turtleOf(quads, prefixes)
    quads = []
  }
  yield turtleOf(quads, prefixes)
}

type Input = {
  nomenclature: Nomenclature
  links: Links
  node: (curie: string) => NamedNode
  seen: Set<string>
}

function nodesOf(prefixes: Readonly<Record<string, string>>): Input['node'] {
  return curie => {
    const [prefix = '', name = ''] = curie.split(':')
    return namedNode(`${prefixes[prefix]}${name}`)
  }
}

function bundleQuads({ nomenclature: { iri, title, version }, node }: Input): Quad[] {
  const bundle = namedNode(`${iri}dataset/${version}/jsonld/provenance.ttl`)
  return [
    quad(bundle, node('rdf:type'), node('prov:Bundle')),
    quad(bundle, node('dcterms:title'), literal(`D’où vient chaque valeur : ${title.fr}`, 'fr')),
    quad(bundle, node('schema:about'), namedNode(iri)),
  ]
}

/** A place of a source, and the values that come from it; nothing of a place that gave none. */
function* recordQuads(record: ProvenanceRecord, input: Input): Generator<Quad> {
  const { nomenclature, links, node } = input
  const values = record.pointers.flatMap(pointer => {
    const pointed = pointedAt(pointer, nomenclature, links)
    return pointed ? [{ pointer, pointed }] : []
  })
  if (values.length === 0) return
  const source = `${nomenclature.iri}source/${record.sourceId}`
  const place = namedNode(`${source}#${placeFragment(record.place)}`)
  yield quad(place, node('rdf:type'), node('prov:Entity'))
  yield quad(place, node('dcterms:isPartOf'), namedNode(source))
  yield quad(place, node('prov:value'), sourceText(record))
  const relation = node(record.derivation === undefined ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom')
  for (const { pointer, pointed } of values) {
    const value = namedNode(`${nomenclature.iri}dataset/${nomenclature.version}/nomenclature.json#${pointer}`)
    if (!input.seen.has(pointer)) {
      input.seen.add(pointer)
      yield* valueQuads(value, pointed, node)
    }
    yield quad(value, relation, place)
    if (record.derivation !== undefined)
      yield quad(value, node('metiers:derivation'), literal(record.derivation))
  }
}

function* valueQuads(value: NamedNode, { about, statement }: Pointed, node: Input['node']): Generator<Quad> {
  yield quad(value, node('rdf:type'), node('prov:Entity'))
  yield quad(value, node('schema:about'), namedNode(about))
  if (!statement) return
  yield quad(value, node('rdf:type'), node('rdf:Statement'))
  yield quad(value, node('rdf:subject'), namedNode(statement.subject))
  yield quad(value, node('rdf:predicate'), node(statement.property))
  yield quad(value, node('rdf:object'), objectOf(statement.value, node))
}

function objectOf(value: Value, node: Input['node']): NamedNode | Literal {
  if (value.is === 'iri') return namedNode(value.iri)
  if (value.is === 'text') return literal(value.text, value.language)
  return value.datatype ? literal(value.text, node(`xsd:${value.datatype}`)) : literal(value.text)
}

/** What stands in the source, with its language: no word, no language. */
function sourceText({ text, pointers }: ProvenanceRecord): Literal {
  if (!/\p{L}/u.test(text)) return literal(text)
  return literal(text, pointers.every(pointer => /\/en(?:\/|$)/.test(pointer)) ? 'en' : 'fr')
}

function turtleOf(quads: Quad[], prefixes: Record<string, string>): string {
  const writer = new Writer({ prefixes })
  writer.addQuads(quads)
  let text = ''
  // Without a stream to write to, the writer answers at once.
  writer.end((_error, written: string) => {
    text = written
  })
  // The prefixes stand once, at the head of the file.
  return text.replace(/^(?:@prefix [^\n]*\n)*\n?/, '')
}
