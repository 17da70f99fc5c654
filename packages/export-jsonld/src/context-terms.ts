/** What a term of the context makes of a value: a thing, a text in a language, texts by language, or a literal. */
export type TermMeaning = { iri: string } & (
  | { is: 'iri' }
  | { is: 'text'; language: string }
  | { is: 'by-language' }
  | { is: 'typed'; datatype: string }
  | { is: 'plain' }
)

/** A context, ready to be asked. */
export type ContextTerms = {
  /** Throws for a term that the context does not have: JSON-LD would leave it out without a word. */
  meaningOf(term: string): TermMeaning
  /** A name with a prefix (JSON-LD 1.1 §4.1.5), or an IRI as it is. Throws where it is neither. */
  iriOf(name: string): string
}

/** The terms of a context of ours, with what each means. */
export function termsOfContext(context: object): ContextTerms {
  const prefixes = new Map(Object.entries(prefixesOf(context)))
  const iriOf = (name: string): string => {
    const colon = name.indexOf(':')
    if (colon < 0)
      throw new Error(`${JSON.stringify(name)} is no address: it would be missing from the graph`)
    if (name.startsWith('//', colon + 1)) return name
    const namespace = prefixes.get(name.slice(0, colon))
    return namespace === undefined ? name : namespace + name.slice(colon + 1)
  }
  const meanings = new Map<string, TermMeaning>()
  for (const [term, definition] of Object.entries(context)) {
    if (term.startsWith('@') || prefixes.has(term)) continue
    if (typeof definition !== 'string') meanings.set(term, meaningOf(definition, iriOf))
    else if (!definition.startsWith('@')) meanings.set(term, { iri: iriOf(definition), is: 'plain' })
  }
  return {
    iriOf,
    meaningOf(term) {
      const meaning = meanings.get(term)
      if (!meaning) throw new Error(`the context has no term ${term}`)
      return meaning
    },
  }
}

function meaningOf(definition: Record<string, unknown>, iriOf: (name: string) => string): TermMeaning {
  const { '@id': id, '@type': type, '@language': language, '@container': container } = definition
  const iri = iriOf(String(id))
  if (container === '@language') return { iri, is: 'by-language' }
  if (container !== undefined) throw new Error(`the context has a container of no known form: ${container}`)
  if (typeof language === 'string') return { iri, is: 'text', language }
  if (type === '@id') return { iri, is: 'iri' }
  return typeof type === 'string' ? { iri, is: 'typed', datatype: iriOf(type) } : { iri, is: 'plain' }
}

/** The namespaces that a context names: its plain terms whose IRIs end as namespaces do. */
export function prefixesOf(context: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(context).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && /^(?:https?|urn):.*[#/]$/.test(entry[1]),
    ),
  )
}
