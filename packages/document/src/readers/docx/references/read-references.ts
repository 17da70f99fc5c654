import type { Aside, AsideKind } from '../../../asides.js'
import type { WordPackage } from '../open-package.js'
import { type Relationship, relationshipsOf } from '../package/relationships.js'
import type { Reading, Reference } from '../reading.js'
import { chunkTexts } from './chunk-texts.js'
import { drawingTexts } from './drawing-texts.js'

/** The texts of what a part shows or holds of other parts; their names where they have none, or cannot be read. */
export function readReferences(
  pack: WordPackage,
  { references, relationship }: Pick<Reading, 'references' | 'relationship'>,
): Aside[] {
  return references.flatMap(reference => {
    const target = relationship(reference.relationshipId)
    const texts = target && !target.isExternal ? kinds[reference.kind].texts(pack, target) : null
    const name = nameOf(reference, target)
    const { kind } = kinds[reference.kind]
    const shown = texts === null || texts.length === 0 ? [name] : texts
    return shown.map((text): Aside => ({ kind, text, author: null, place: reference.place }))
  })
}

const kinds: Record<
  Reference['kind'],
  { kind: AsideKind; texts: (pack: WordPackage, target: Relationship) => string[] | null }
> = {
  chart: {
    kind: 'chart',
    texts: (pack, { target }) => [
      ...textsOf(pack, target),
      ...relationshipsOf(pack, target).flatMap(shapes =>
        shapes.type === 'chartUserShapes' && !shapes.isExternal ? textsOf(pack, shapes.target) : [],
      ),
    ],
  },
  diagram: { kind: 'diagram', texts: (pack, { target }) => textsOf(pack, target) },
  chunk: { kind: 'embedded-document', texts: (pack, { target }) => chunkTexts(pack, target) },
  object: { kind: 'embedded-document', texts: () => null },
}

function textsOf(pack: WordPackage, part: string): string[] {
  const xml = pack.text(part)
  return xml === null ? [] : drawingTexts(xml, { path: pack.path, limits: pack.limits, part })
}

function nameOf({ name, relationshipId }: Reference, target: Relationship | undefined): string {
  const part = target?.target ?? relationshipId
  if (name === '') return part === '' ? 'a part without a name' : part
  return part === '' ? name : `${name} (${part})`
}
