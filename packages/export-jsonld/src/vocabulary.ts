import type { DatasetStatement, Nomenclature, OutputFile } from '@metiers/schema'
import { datesOf, publisherIri } from '@metiers/schema'
import type { Triple } from './triples.js'
import { turtleWriter } from './turtle.js'
import { type Term, termsOf } from './vocabulary-terms.js'

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
  const prefixes = { ...namespaces, metiers: `${nomenclature.iri}vocabulary#` }
  const iriOf = irisBelow(prefixes)
  const turtle = turtleWriter(prefixes)
  const triples = [
    ...ontologyTriples(nomenclature, statement, iriOf),
    ...termsOf(nomenclature.template).flatMap(term => termTriples(term, nomenclature.iri, iriOf)),
  ]
  const chunks = [`${turtle.head}\n`, turtle.piece(triples), turtle.end()]
  return { path: 'jsonld/vocabulary.ttl', mediaType: 'text/turtle', chunks }
}

type IriOf = (curie: string) => string

/** The IRI of a name by its usual prefix; `metiers:` is the vocabulary of the dataset. */
function irisBelow(prefixes: Readonly<Record<string, string>>): IriOf {
  return curie => {
    const [prefix = '', name = ''] = curie.split(':')
    return `${prefixes[prefix]}${name}`
  }
}

function ontologyTriples(nomenclature: Nomenclature, statement: DatasetStatement, iriOf: IriOf): Triple[] {
  const { iri, title, version, licence } = nomenclature
  const ontology = `${iri}vocabulary`
  const publisher = statement.catalogue?.publisher
  const agent = publisher && publisherIri(nomenclature, publisher)
  const dates = Object.entries(datesOf(nomenclature, statement.releases))
  const says = (predicate: string, object: Triple['object'], subject = ontology): Triple => ({
    subject,
    predicate: iriOf(predicate),
    object,
  })
  return [
    says('rdf:type', { iri: iriOf('owl:Ontology') }),
    says('dcterms:title', { text: `Vocabulaire de : ${title.fr}`, language: 'fr' }),
    ...(title.en === undefined
      ? []
      : [says('dcterms:title', { text: `Vocabulary of: ${title.en}`, language: 'en' })]),
    says('owl:versionInfo', { text: version }),
    says('vann:preferredNamespacePrefix', { text: 'metiers' }),
    says('vann:preferredNamespaceUri', { text: `${iri}vocabulary#` }),
    ...dates.map(([name, date]) => says(`dcterms:${name}`, { text: date, datatype: iriOf('xsd:date') })),
    ...(licence === null ? [] : [says('dcterms:license', { iri: licence })]),
    ...(publisher && agent
      ? [
          says('dcterms:publisher', { iri: agent }),
          says('rdf:type', { iri: iriOf('foaf:Agent') }, agent),
          says('foaf:name', { text: publisher.name }, agent),
        ]
      : []),
  ]
}

function termTriples(term: Term, iri: string, iriOf: IriOf): Triple[] {
  const { name, kind, label, definition, domain, range, alignments = [] } = term
  const subject = iriOf(`metiers:${name}`)
  const says = (predicate: string, object: Triple['object']): Triple => ({
    subject,
    predicate: iriOf(predicate),
    object,
  })
  return [
    says('rdf:type', { iri: iriOf(`owl:${kind}`) }),
    says('rdfs:label', { text: label.fr, language: 'fr' }),
    says('rdfs:label', { text: label.en, language: 'en' }),
    says('skos:definition', { text: definition.fr, language: 'fr' }),
    says('skos:definition', { text: definition.en, language: 'en' }),
    ...(domain ? [says('rdfs:domain', { iri: iriOf(domain) })] : []),
    ...(range ? [says('rdfs:range', { iri: iriOf(range) })] : []),
    ...alignments.map(({ by, to }) => says(by, { iri: iriOf(to) })),
    says('rdfs:isDefinedBy', { iri: `${iri}vocabulary` }),
  ]
}
