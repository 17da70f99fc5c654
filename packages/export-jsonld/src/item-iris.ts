import { identifierOf } from '@metiers/schema'

/**
 * The IRIs of the items of a list of an occupation, in its order: after what each says, so that an item that is moved is
 * the same; a number tells those apart that say the same.
 */
export function itemIris(occupationIri: string, list: string, texts: readonly string[]): string[] {
  const taken = new Set<string>()
  return texts.map(text => {
    const id = identifierOf(text)
    const name = `${occupationIri}#${list}${id === '' ? '' : `-${id}`}`
    let iri = name
    for (let number = 2; taken.has(iri); number += 1) iri = `${name}-${number}`
    taken.add(iri)
    return iri
  })
}
