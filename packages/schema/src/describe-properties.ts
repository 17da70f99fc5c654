import { type PropertyDoc, propertyDocs } from './property-docs.js'

/**
 * A JSON Schema of the dataset with a title and a description on every property, in French and in English. A property is
 * named by the definition that it stands in and its path there: `Occupation.preferredLabel.fr`. Those that nothing is
 * written of are left without; `undescribed` names them.
 */
export function describeProperties(
  schema: Readonly<Record<string, unknown>>,
  root: string,
): {
  schema: Record<string, unknown>
  undescribed: string[]
} {
  const undescribed: string[] = []
  const described = (path: string, property: unknown): unknown => {
    const doc = propertyDocs[path]
    if (!doc) undescribed.push(path)
    return { ...textsOf(doc), ...within(property, path) }
  }
  const within = (node: unknown, path: string): Record<string, unknown> =>
    mapped(isNode(node) ? node : {}, (key, value) => {
      if (key === '$defs' && isNode(value)) return mapped(value, (name, each) => within(each, name))
      if (key === 'properties' && isNode(value)) {
        return mapped(value, (name, each) => described(`${path}.${name}`, each))
      }
      if (Array.isArray(value)) return value.map(each => (isNode(each) ? within(each, path) : each))
      return isNode(value) ? within(value, path) : value
    })
  return { schema: within(schema, root), undescribed: [...new Set(undescribed)] }
}

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapped(node: Node, change: (key: string, value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(key, value)]))
}

/** JSON Schema knows one title and one description: the French comes first, then the English. */
function textsOf(doc: PropertyDoc | undefined): { title?: string; description?: string } {
  if (!doc) return {}
  return {
    title: `${doc.title.fr} / ${doc.title.en}`,
    description: `${doc.description.fr} / ${doc.description.en}`,
  }
}
