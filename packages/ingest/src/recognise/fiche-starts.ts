import type { SectionId } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'

/** A block with the sections whose headings it holds. */
export type HeadedBlock = { block: SourceBlock; ids: SectionId[] }

/** Why a family's header opens a new fiche, where one with a title is open. */
export type FicheStart = 'always' | 'unless-just-titled'

/**
 * The blocks with the header of a family that belong to the title below them, and so start a fiche: no other section
 * stands between. In any other place the header is of the fiche around it. Where the fiches of a document have their
 * titles first, a header right below a title is that title's.
 */
export function ficheStarts(headed: HeadedBlock[]): ReadonlyMap<SourceBlock, FicheStart> {
  const starts = new Map<SourceBlock, FicheStart>()
  const first = headed.flatMap(({ ids }) => ids).find(id => isHeader(id) || id === 'title')
  const kind = first === 'title' ? 'unless-just-titled' : 'always'
  let next: SectionId | null = null
  for (const { block, ids } of headed.toReversed()) {
    for (const id of ids.toReversed()) {
      if (!isHeader(id)) next = id
      else if (next === 'title') starts.set(block, kind)
    }
  }
  return starts
}

function isHeader(id: SectionId): boolean {
  return id === 'family' || id === 'subfamily'
}
