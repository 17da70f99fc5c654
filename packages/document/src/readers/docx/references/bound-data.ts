import { normaliseText } from '@metiers/schema/normalise-text'
import type { Aside } from '../../../asides.js'
import type { WordPackage } from '../open-package.js'
import { type Relationship, relationshipsOf } from '../package/relationships.js'
import type { Binding } from '../reading.js'
import { readXml, type XmlSource } from '../xml/read-xml.js'
import { type ElementHandler, walk } from '../xml/walk.js'

/**
 * The data of controls that keep another text than it: Word shows the data as soon as the document is opened. Data that
 * is not there, or at the end of a path that is not plain, tells nothing.
 */
export function boundDataAsides(
  pack: WordPackage,
  main: readonly Relationship[],
  bindings: Binding[],
): Aside[] {
  if (bindings.length === 0) return []
  const stores = storesOf(pack, main)
  return bindings.flatMap(({ storeId, path, choices, isDate, shown, place }): Aside[] => {
    const part = stores.get(storeId.toLowerCase())
    const xml = part === undefined || isDate ? null : pack.text(part)
    if (part === undefined || xml === null) return []
    const value = valueAt(xml, path, { path: pack.path, limits: pack.limits, part })
    if (value === null) return []
    const data = normaliseText(choices.get(value) ?? value)
    // Text with its looks is kept as a package of its own.
    const isSame = data === normaliseText(shown) || data.startsWith('<')
    return isSame || data === '' ? [] : [{ kind: 'bound-data', text: data, author: null, place }]
  })
}

// [MS-OE376] §2.5.1.5: the stores that every document has.
const builtIn = new Map([
  ['core-properties', '{6c3c8bc8-f283-45ae-878a-bab7291924a1}'],
  ['extended-properties', '{6668398d-a668-4e3e-a5eb-62b293d839f1}'],
])

/** The parts with data by the ids of their stores. */
function storesOf(pack: WordPackage, main: readonly Relationship[]): Map<string, string> {
  const stores = new Map<string, string>()
  for (const { type, target } of relationshipsOf(pack, '')) {
    const id = builtIn.get(type)
    if (id) stores.set(id, target)
  }
  for (const { type, target, isExternal } of main) {
    if (type !== 'customXml' || isExternal) continue
    const properties = relationshipsOf(pack, target).find(each => each.type === 'customXmlProps')?.target
    const xml = properties === undefined ? null : pack.text(properties)
    if (properties === undefined || xml === null) continue
    const ids: string[] = []
    walk(xml, { path: pack.path, limits: pack.limits, part: properties }, storeHandlers, ids)
    for (const id of ids) stores.set(id.toLowerCase(), target)
  }
  return stores
}

const storeHandlers = new Map<string, ElementHandler<string[]>>([
  ['ds:datastoreItem', { open: (ids, { attribute }) => void ids.push(attribute('ds:itemID') ?? '') }],
])

const plainPath = /^(?:\/(?:[\w.-]+:)?[\w.-]+(?:\[\d{1,6}\])?)+$/
const step = /\/(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?/g

/** The text of the element at the end of a path of names and numbers; null where there is none. */
function valueAt(xml: string, path: string, source: XmlSource): string | null {
  if (!plainPath.test(path)) return null
  const steps = [...path.matchAll(step)].map(([, name = '', number = '1']) => ({
    name,
    number: Number(number),
  }))
  // How many elements of the wanted name were seen at each depth, and how far the open ones are those of the path.
  const seen: number[] = [0]
  let depth = 0
  let matched = 0
  let value: string | null = null
  readXml(xml, source, {
    open({ name }) {
      const wanted = steps[depth]
      const local = name.slice(name.indexOf(':') + 1)
      if (wanted && matched === depth && local === wanted.name) {
        seen[depth] = (seen[depth] ?? 0) + 1
        if (seen[depth] === wanted.number) matched += 1
        if (matched === steps.length && depth + 1 === matched) value ??= ''
      }
      depth += 1
      seen[depth] = 0
    },
    close() {
      depth -= 1
      if (matched > depth) matched = depth
    },
    text(text) {
      if (matched === steps.length && depth >= matched) value = (value ?? '') + text
    },
  })
  return value
}
