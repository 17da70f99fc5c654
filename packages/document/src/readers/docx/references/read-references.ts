import type { Aside, AsideKind } from '../../../asides.js'
import type { WordPackage } from '../open-package.js'
import type { Reading, Reference } from '../reading.js'

/** The texts of what a part shows or holds of other parts, or their names where they cannot be read. */
export function readReferences(_pack: WordPackage, { references, relationships }: Reading): Aside[] {
  return references.map((reference): Aside => {
    const target = relationships.get(reference.relationshipId)?.target ?? reference.relationshipId
    const text = reference.name === '' ? target : `${reference.name} (${target})`
    return { kind: kinds[reference.kind], text, author: null, place: reference.place }
  })
}

const kinds: Record<Reference['kind'], AsideKind> = {
  chart: 'chart',
  diagram: 'diagram',
  chunk: 'embedded-document',
  object: 'embedded-document',
}
