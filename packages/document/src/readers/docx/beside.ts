import type { Aside } from '../../asides.js'
import type { WordPackage } from './open-package.js'
import { type PartBeside, shortName } from './package/find-parts.js'
import { madeOnce } from './package/made-of-parts.js'
import { relationshipFinder, relationshipsOf } from './package/relationships.js'
import { readPart } from './read-part.js'
import type { DocumentContext, Reading } from './reading.js'
import { readReferences } from './references/read-references.js'

/** The texts of a part beside the body: a header, a footer, notes or comments. */
export function besideAsides(
  part: PartBeside,
  pack: WordPackage,
  document: DocumentContext,
): readonly Aside[] {
  const { name, kind } = part
  // What a part says is told by the styles too. Those are the same object where the parts that they come from are.
  const ingredients = { pack, names: [name], others: [kind, pack.limits, document.styles] }
  const reading = kept(ingredients, () => readBeside(part, pack, document))
  if (reading === null) return []
  if (reading.references.length === 0) return reading.asides
  // What a part shows of other parts stands in those.
  const relationship = relationshipFinder(() => relationshipsOf(pack, name))
  return [...reading.asides, ...readReferences(pack, { ...reading, relationship })]
}

const kept = madeOnce<Pick<Reading, 'asides' | 'references'> | null>()

function readBeside({ name, kind }: PartBeside, pack: WordPackage, document: DocumentContext) {
  const xml = pack.text(name)
  if (xml === null) return null
  const relationship = relationshipFinder(() => relationshipsOf(pack, name))
  const { asides, references } = readPart(
    { xml, name: shortName(name), beside: kind, relationship },
    document,
  )
  return { asides, references }
}
