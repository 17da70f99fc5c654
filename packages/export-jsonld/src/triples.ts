import type { ContextTerms, TermMeaning } from './context-terms.js'

/** What a triple says of its subject: a thing, or a text with its language or datatype (RDF 1.1 Concepts §3.3). */
export type RdfObject = { iri: string } | { text: string; language?: string; datatype?: string }
export type Triple = { subject: string; predicate: string; object: RdfObject }

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

/**
 * The triples of a node of our graph and of the nodes within it, each once, as JSON-LD 1.1 says them with the context
 * that `terms` are of: deserialization (JSON-LD 1.1 API §8.1) of the part of the language that our nodes are written in.
 * Throws where a node is written otherwise: then something of it would be missing from the graph.
 */
export function* triplesOf(node: object, terms: ContextTerms): Generator<Triple> {
  const { id: subject, type, ...properties } = node as Record<string, unknown>
  if (typeof subject !== 'string') throw new Error(`a node of the graph has no id: ${JSON.stringify(node)}`)
  for (const name of valuesOf(type)) {
    yield { subject, predicate: rdfType, object: { iri: terms.iriOf(textIn(name)) } }
  }
  for (const [term, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue
    const meaning = terms.meaningOf(term)
    if (meaning.is === 'by-language') {
      for (const [language, texts] of Object.entries(value)) {
        for (const text of valuesOf(texts))
          yield { subject, predicate: meaning.iri, object: { text: textIn(text), language } }
      }
      continue
    }
    for (const each of valuesOf(value)) {
      yield { subject, predicate: meaning.iri, object: objectOf(each, meaning, terms) }
      if (typeof each === 'object' && each !== null) yield* triplesOf(each, terms)
    }
  }
}

function objectOf(value: unknown, meaning: TermMeaning, terms: ContextTerms): RdfObject {
  if (typeof value === 'object' && value !== null && 'id' in value) return { iri: textIn(value.id) }
  if (meaning.is === 'iri') return { iri: terms.iriOf(textIn(value)) }
  const datatype = meaning.is === 'typed' ? { datatype: meaning.datatype } : {}
  if (typeof value === 'boolean') return { text: String(value), datatype: `${xsd}boolean`, ...datatype }
  if (typeof value === 'number' && Number.isSafeInteger(value))
    return { text: String(value), datatype: `${xsd}integer`, ...datatype }
  if (meaning.is === 'text') return { text: textIn(value), language: meaning.language }
  return { text: textIn(value), ...datatype }
}

function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Error(`a value of the graph is of no known form: ${JSON.stringify(value)}`)
}
