import type { Nomenclature, OutputFile, ProvenanceRecord } from '@metiers/schema'
import { type Links, linksOf } from './links.js'
import { placeFragment } from './place-iri.js'
import type { RdfObject, Triple } from './triples.js'
import { turtleWriter } from './turtle.js'
import { type Pointed, pointedAt, type Value } from './value-statement.js'

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
  const turtle = turtleWriter(prefixes)
  yield turtle.head
  const input = {
    nomenclature,
    links: linksOf(nomenclature),
    iriOf: irisOf(prefixes),
    seen: new Set<string>(),
  }
  yield turtle.piece(bundleTriples(input)) + turtle.end()
  let records = 0
  for (const record of provenance) {
    yield turtle.piece(recordTriples(record, input))
    records += 1
    if (records % recordsAChunk === 0) yield turtle.end()
  }
  yield turtle.end()
}

type Input = {
  nomenclature: Nomenclature
  links: Links
  iriOf: (curie: string) => string
  seen: Set<string>
}

function irisOf(prefixes: Readonly<Record<string, string>>): Input['iriOf'] {
  return curie => {
    const [prefix = '', name = ''] = curie.split(':')
    return `${prefixes[prefix]}${name}`
  }
}

function bundleTriples({ nomenclature: { iri, title, version }, iriOf }: Input): Triple[] {
  const subject = `${iri}dataset/${version}/jsonld/provenance.ttl`
  const label = { text: `D’où vient chaque valeur : ${title.fr}`, language: 'fr' }
  return [
    { subject, predicate: iriOf('rdf:type'), object: { iri: iriOf('prov:Bundle') } },
    { subject, predicate: iriOf('dcterms:title'), object: label },
    { subject, predicate: iriOf('schema:about'), object: { iri } },
  ]
}

/** A place of a source, and the values that come from it; nothing of a place that gave none. */
function* recordTriples(record: ProvenanceRecord, input: Input): Generator<Triple> {
  const { nomenclature, links, iriOf } = input
  const values = record.pointers.flatMap(pointer => {
    const pointed = pointedAt(pointer, nomenclature, links)
    return pointed ? [{ pointer, pointed }] : []
  })
  if (values.length === 0) return
  const source = `${nomenclature.iri}source/${record.sourceId}`
  const place = `${source}#${placeFragment(record.place)}`
  yield { subject: place, predicate: iriOf('rdf:type'), object: { iri: iriOf('prov:Entity') } }
  yield { subject: place, predicate: iriOf('dcterms:isPartOf'), object: { iri: source } }
  yield { subject: place, predicate: iriOf('prov:value'), object: sourceText(record) }
  const predicate = iriOf(record.derivation === undefined ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom')
  for (const { pointer, pointed } of values) {
    const subject = `${nomenclature.iri}dataset/${nomenclature.version}/nomenclature.json#${pointer}`
    if (!input.seen.has(pointer)) {
      input.seen.add(pointer)
      yield* valueTriples(subject, pointed, iriOf)
    }
    yield { subject, predicate, object: { iri: place } }
    if (record.derivation !== undefined)
      yield { subject, predicate: iriOf('metiers:derivation'), object: { text: record.derivation } }
  }
}

function* valueTriples(
  subject: string,
  { about, statement }: Pointed,
  iriOf: Input['iriOf'],
): Generator<Triple> {
  yield { subject, predicate: iriOf('rdf:type'), object: { iri: iriOf('prov:Entity') } }
  yield { subject, predicate: iriOf('schema:about'), object: { iri: about } }
  if (!statement) return
  yield { subject, predicate: iriOf('rdf:type'), object: { iri: iriOf('rdf:Statement') } }
  yield { subject, predicate: iriOf('rdf:subject'), object: { iri: statement.subject } }
  yield { subject, predicate: iriOf('rdf:predicate'), object: { iri: iriOf(statement.property) } }
  yield { subject, predicate: iriOf('rdf:object'), object: objectOf(statement.value, iriOf) }
}

function objectOf(value: Value, iriOf: Input['iriOf']): RdfObject {
  if (value.is === 'iri') return { iri: value.iri }
  if (value.is === 'text') return { text: value.text, language: value.language }
  return value.datatype
    ? { text: value.text, datatype: iriOf(`xsd:${value.datatype}`) }
    : { text: value.text }
}

/** What stands in the source, with its language: no word, no language. */
function sourceText({ text, pointers }: ProvenanceRecord): RdfObject {
  if (!/\p{L}/u.test(text)) return { text }
  return { text, language: pointers.every(pointer => /\/en(?:\/|$)/.test(pointer)) ? 'en' : 'fr' }
}
