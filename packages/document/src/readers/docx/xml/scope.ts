import { type Names, namesFrom, ownCopy } from './names.js'
import { usualPrefixes } from './namespaces.js'

/** What the prefixes of a file stand for in an element: names by the usual prefix of their namespace. */
export type Scope = {
  /** The usual prefix for each prefix of the file; '' is the default namespace, and no namespace. */
  prefixes: ReadonlyMap<string, string>
  elements: Names
  attributes: Names
  /** The scopes of the elements in it that declare namespaces, by their attributes as they are written. */
  inner: Map<string, Scope>
}

// Nearly all documents declare the same namespaces in the same words, so that scopes are kept from part to part, as far
// as no writer goes beyond: so many, of so long a tag.
const mostScopes = 500
const longestTag = 10_000
let scopes = 0
let outermost = scopeOf(new Map([['xml', 'xml']]))

/** The scope that a part begins in. */
export function outermostScope(): Scope {
  if (scopes > mostScopes) {
    scopes = 0
    outermost = scopeOf(outermost.prefixes)
  }
  return outermost
}

/** The scope of an element with those attributes, which declare namespaces by prefix ('' for the default one). */
export function innerScope(
  outer: Scope,
  attributes: string,
  declared: () => ReadonlyMap<string, string>,
): Scope {
  const known = outer.inner.get(attributes)
  if (known !== undefined) return known
  const prefixes = new Map(outer.prefixes)
  for (const [prefix, namespace] of declared()) prefixes.set(prefix, usualPrefixOf(prefix, namespace))
  const scope = scopeOf(prefixes)
  scopes += 1
  if (scopes <= mostScopes && attributes.length <= longestTag) outer.inner.set(ownCopy(attributes), scope)
  return scope
}

function scopeOf(prefixes: ReadonlyMap<string, string>): Scope {
  return {
    prefixes,
    elements: namesFrom(written => resolve(prefixes, written, '')),
    // One without a prefix is in no namespace (Namespaces in XML §6.2).
    attributes: namesFrom(written => (written.includes(':') ? resolve(prefixes, written, null) : written)),
    inner: new Map(),
  }
}

// A namespace that is not known has a prefix that no known one can be taken for.
function usualPrefixOf(prefix: string, namespace: string): string {
  if (namespace === '') return ''
  return usualPrefixes.get(namespace) ?? `?${prefix}`
}

/** The usual name of what is written, or null where its prefix stands for nothing (Namespaces in XML §6.1). */
function resolve(prefixes: Scope['prefixes'], written: string, none: string | null): string | null {
  const colon = written.indexOf(':')
  const prefix = colon < 0 ? none : written.slice(0, colon)
  if (prefix === null) return written
  const usual = prefixes.get(prefix) ?? (prefix === '' ? '' : null)
  if (usual === null) return null
  const local = written.slice(colon + 1)
  return usual === '' ? local : `${usual}:${local}`
}
