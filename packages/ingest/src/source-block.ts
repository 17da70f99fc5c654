import { type Block, blocksOf, type Root } from '@metiers/document'
import type { FindingPlace } from '@metiers/schema'

/** A block of one source, numbered in reading order through all sources. */
export type SourceBlock = Block & { sourceId: string; order: number }

/** The blocks of a document in the order of its places, numbered from `firstOrder` on. */
export function sourceBlocksOf(root: Root, sourceId: string, firstOrder: number): SourceBlock[] {
  const blocks = blocksOf(root)
  blocks.sort((a, b) => lineOf(a) - lineOf(b)) // stable: blocks without lines keep their order
  return blocks.map((block, index) => ({ ...block, sourceId, order: firstOrder + index }))
}

function lineOf({ node }: Block): number {
  return 'lines' in node.place ? node.place.lines[0] : 0
}

/** The place of a block as a finding names it. */
export function placeOf({ node, sourceId }: SourceBlock): FindingPlace {
  return { ...node.place, sourceId }
}

/** The text of a block with the bullet or number that a person typed before it. */
export function writtenText({ node }: SourceBlock): string {
  return node.type === 'paragraph' ? `${node.marker ?? ''}${node.value}` : node.value
}
