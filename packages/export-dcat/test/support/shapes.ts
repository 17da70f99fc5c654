import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

/** What DCAT-AP 3 asks of the classes that the catalogue uses, in our own words. */
export function ownShapes(): Store {
  return shapesIn(new URL('../dcat-ap-3.shapes.ttl', import.meta.url))
}

export function shapesIn(file: URL | string): Store {
  return new Store(new Parser().parse(readFileSync(file, 'utf8')))
}

/** Each violation as the node, the property and what is asked of it. */
export async function faultsOf(graph: Store, shapes: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(graph)
  return results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value} ${sourceConstraintComponent?.value.replace(/^.*#/, '')} ${path?.value}`,
  )
}
