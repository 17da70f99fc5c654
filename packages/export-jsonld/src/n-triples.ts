import type { RdfObject, Triple } from './triples.js'

const xsdString = 'http://www.w3.org/2001/XMLSchema#string'

/** A triple as a line of canonical N-Triples (W3C RDF 1.1 N-Triples §4), with its end. */
export function nTriple({ subject, predicate, object }: Triple): string {
  return `<${iriText(subject)}> <${iriText(predicate)}> ${objectText(object)} .\n`
}

function objectText(object: RdfObject): string {
  if ('iri' in object) return `<${iriText(object.iri)}>`
  const { text, language, datatype } = object
  const quoted = `"${special.test(text) ? text.replace(specials, escaped) : text}"`
  if (language !== undefined) return `${quoted}@${language}`
  return datatype === undefined || datatype === xsdString ? quoted : `${quoted}^^<${iriText(datatype)}>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
const special = /[\u0000-\u001f\u007f"\\]/
const specials = new RegExp(special, 'g')
// biome-ignore lint/suspicious/noControlCharactersInRegex: an IRI has none of these as they are.
const notInIri = /[\u0000-\u0020<>"{}|^`\\]/
const allNotInIri = new RegExp(notInIri, 'g')

const short: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

function escaped(character: string): string {
  return short[character] ?? byNumber(character)
}

function byNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function iriText(iri: string): string {
  return notInIri.test(iri) ? iri.replace(allNotInIri, byNumber) : iri
}
