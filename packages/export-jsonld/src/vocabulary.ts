import type { DatasetStatement, Nomenclature, OutputFile } from '@metiers/schema'
import { datesOf, publisherIri } from '@metiers/schema'
import { DataFactory, type Quad, Writer } from 'n3'
import { type Term, termsOf } from './vocabulary-terms.js'

const { namedNode, literal, quad } = DataFactory

const namespaces = {
  dcterms: 'http://purl.org/dc/terms/',
  esco: 'http://data.europa.eu/esco/model#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vann: 'http://purl.org/vocab/vann/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/**
 * `jsonld/vocabulary.ttl`: the classes and properties of our own, each with its meaning in French and in English and how
 * it stands to terms of others, and the vocabulary as a whole: its title, version, licence, publisher and dates.
 */
export function vocabularyFile(nomenclature: Nomenclature, statement: DatasetStatement): OutputFile {
  const node = nodesBelow(nomenclature.iri)
  const writer = new Writer({ prefixes: { ...namespaces, metiers: `${nomenclature.iri}vocabulary#` } })
  writer.addQuads(ontologyQuads(nomenclature, statement, node))
  for (const term of termsOf(nomenclature.template)) writer.addQuads(termQuads(term, nomenclature.iri, node))
  let text = ''
  // Without a stream to write to, the writer answers at once.
  writer.end((_error, written: string) => {
    text = written
  })
  return { path: 'jsonld/vocabulary.ttl', mediaType: 'text/turtle', chunks: [text] }
}

type NodeOf = (curie: string) => ReturnType<typeof namedNode>

/** The node of a name by its usual prefix; `metiers:` is the vocabulary of the dataset. */
function nodesBelow(iri: string): NodeOf {
  const prefixes: Record<string, string> = { ...namespaces, metiers: `${iri}vocabulary#` }
  return curie => {
    const [prefix = '', name = ''] = curie.split(':')
    return namedNode(`${prefixes[prefix]}${name}`)
  }
}

function ontologyQuads(nomenclature: Nomenclature, statement: DatasetStatement, node: NodeOf): Quad[] {
  const { iri, title, version, licence } = nomenclature
  const ontology = namedNode(`${iri}vocabulary`)
  const publisher = statement.catalogue?.publisher
  const agent = publisher && namedNode(publisherIri(nomenclature, publisher))
  const dates = Object.entries(datesOf(nomenclature, statement.releases))
  return [
    quad(ontology, node('rdf:type'), node('owl:Ontology')),
    quad(ontology, node('dcterms:title'), literal(`Vocabulaire de : ${title.fr}`, 'fr')),
    ...(title.en === undefined
      ? []
      : [quad(ontology, node('dcterms:title'), literal(`Vocabulary of: ${title.en}`, 'en'))]),
    quad(ontology, node('owl:versionInfo'), literal(version)),
    quad(ontology, node('vann:preferredNamespacePrefix'), literal('metiers')),
    quad(ontology, node('vann:preferredNamespaceUri'), literal(`${iri}vocabulary#`)),
    ...dates.map(([name, date]) => quad(ontology, node(`dcterms:${name}`), literal(date, node('xsd:date')))),
    ...(licence === null ? [] : [quad(ontology, node('dcterms:license'), namedNode(licence))]),
    ...(publisher && agent
      ? [
          quad(ontology, node('dcterms:publisher'), agent),
          quad(agent, node('rdf:type'), node('foaf:Agent')),
          quad(agent, node('foaf:name'), literal(publisher.name)),
        ]
      : []),
  ]
}

function termQuads(term: Term, iri: string, node: NodeOf): Quad[] {
  const { name, kind, label, definition, domain, range, alignments = [] } = term
  const subject = node(`metiers:${name}`)
  return [
    quad(subject, node('rdf:type'), node(`owl:${kind}`)),
    quad(subject, node('rdfs:label'), literal(label.fr, 'fr')),
    quad(subject, node('rdfs:label'), literal(label.en, 'en')),
    quad(subject, node('skos:definition'), literal(definition.fr, 'fr')),
    quad(subject, node('skos:definition'), literal(definition.en, 'en')),
    ...(domain ? [quad(subject, node('rdfs:domain'), node(domain))] : []),
    ...(range ? [quad(subject, node('rdfs:range'), node(range))] : []),
    ...alignments.map(({ by, to }) => quad(subject, node(by), node(to))),
    quad(subject, node('rdfs:isDefinedBy'), namedNode(`${iri}vocabulary`)),
  ]
}
