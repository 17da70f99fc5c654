import type { RdfObject, Triple } from './triples.js'

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** Triples as Turtle (W3C RDF 1.1 Turtle), a piece at a time. What follows on a triple of the same subject is joined to it. */
export type TurtleWriter = {
  /** The prefixes, to stand first. */
  head: string
  piece(triples: Iterable<Triple>): string
  /** What ends the statement that is open, if one is; the next piece begins with a subject. */
  end(): string
}

/** A writer that shortens IRIs by these prefixes. */
export function turtleWriter(prefixes: Readonly<Record<string, string>>): TurtleWriter {
  const namespaces = Object.entries(prefixes)
  const predicates = new Map<string, string>([[rdfType, 'a']])
  let subject: string | null = null
  let predicate = ''

  const iriText = (iri: string): string => {
    const text = escaped(iri)
    for (const [prefix, namespace] of namespaces) {
      if (!text.startsWith(namespace)) continue
      const name = text.slice(namespace.length)
      if (localName.test(name)) return `${prefix}:${name}`
    }
    return `<${text}>`
  }
  const predicateText = (iri: string): string => {
    const known = predicates.get(iri) ?? iriText(iri)
    predicates.set(iri, known)
    return known
  }
  const objectText = (object: RdfObject): string => {
    if ('iri' in object) return iriText(object.iri)
    const { text, language, datatype } = object
    if (language === undefined && datatype !== undefined && isBare(text, datatype)) return text
    const quoted = `"${escaped(text)}"`
    if (language !== undefined) return `${quoted}@${language}`
    return datatype === undefined || datatype === `${xsd}string`
      ? quoted
      : `${quoted}^^${predicateText(datatype)}`
  }

  return {
    head: namespaces.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`).join(''),
    piece(triples) {
      let text = ''
      for (const triple of triples) {
        if (triple.subject !== subject) {
          text += `${subject === null ? '' : '.\n'}${iriText(triple.subject)} ${predicateText(triple.predicate)} `
        } else if (triple.predicate === predicate) text += ', '
        else text += `;\n    ${predicateText(triple.predicate)} `
        text += objectText(triple.object)
        subject = triple.subject
        predicate = triple.predicate
      }
      return text
    },
    end() {
      const text = subject === null ? '' : '.\n'
      subject = null
      return text
    },
  }
}

const localName = /^[_a-zA-Z0-9](?:\.?[-_a-zA-Z0-9])*$/

/** Whether a literal is its own name in Turtle (§2.5.2): a number or a truth value. */
function isBare(text: string, datatype: string): boolean {
  if (datatype === `${xsd}integer`) return /^[+-]?\d+$/.test(text)
  if (datatype === `${xsd}boolean`) return text === 'true' || text === 'false'
  return datatype === `${xsd}decimal` && /^[+-]?\d*\.\d+$/.test(text)
}

// What Turtle needs escaped (§6.4), and signs beyond U+FFFF, which not every reader takes as they are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
const special = /["\\\u0000-\u0019\ud800-\udbff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
const specials = /["\\\u0000-\u0019]|[\ud800-\udbff][\udc00-\udfff]/g

const short: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(specials, each => short[each] ?? byNumber(each)) : text
}

function byNumber(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16)
  return character.length === 1 ? `\\u${number.padStart(4, '0')}` : `\\U${number.padStart(8, '0')}`
}
