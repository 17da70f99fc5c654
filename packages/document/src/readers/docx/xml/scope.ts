import { usualPrefixes } from './namespaces.js'

/** What the prefixes of a file stand for in an element: names by the usual prefix of their namespace. */
export type Scope = {
  /** The usual prefix for each prefix of the file; '' is the default namespace, and no namespace. */
  prefixes: ReadonlyMap<string, string>
  elements: Map<string, string>
  attributes: Map<string, string>
}

export function outermostScope(): Scope {
  return { prefixes: new Map([['xml', 'xml']]), elements: new Map(), attributes: new Map() }
}

/** The scope of an element that declares namespaces, by prefix ('' for the default one). */
export function innerScope({ prefixes }: Scope, declared: ReadonlyMap<string, string>): Scope {
  const inner = new Map(prefixes)
  for (const [prefix, namespace] of declared) inner.set(prefix, usualPrefixOf(prefix, namespace))
  return { prefixes: inner, elements: new Map(), attributes: new Map() }
}

// A namespace that is not known has a prefix that no known one can be taken for.
function usualPrefixOf(prefix: string, namespace: string): string {
  if (namespace === '') return ''
  return usualPrefixes.get(namespace) ?? `?${prefix}`
}

/** The usual name of an element, or null where its prefix stands for nothing (Namespaces in XML §6.1). */
export function elementName(scope: Scope, written: string): string | null {
  const known = scope.elements.get(written)
  if (known !== undefined) return known
  const name = resolve(scope, written, '')
  if (name !== null) scope.elements.set(written, name)
  return name
}

/** The usual name of an attribute; one without a prefix is in no namespace (§6.2). */
export function attributeName(scope: Scope, written: string): string | null {
  const known = scope.attributes.get(written)
  if (known !== undefined) return known
  const name = written.includes(':') ? resolve(scope, written, null) : written
  if (name !== null) scope.attributes.set(written, name)
  return name
}

function resolve({ prefixes }: Scope, written: string, none: string | null): string | null {
  const colon = written.indexOf(':')
  const prefix = colon < 0 ? none : written.slice(0, colon)
  if (prefix === null) return written
  const usual = prefixes.get(prefix) ?? (prefix === '' ? '' : null)
  if (usual === null) return null
  const local = written.slice(colon + 1)
  return usual === '' ? local : `${usual}:${local}`
}
