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

/** The bullet or number that a person typed before a block, as it stands in the text. */
export function typedMarkerOf({ node }: SourceBlock): string {
  return node.type === 'paragraph' ? (node.marker ?? '') : ''
}

/** The text of a block with the bullet or number that a person typed before it. */
export function writtenText(block: SourceBlock): string {
  return `${typedMarkerOf(block)}${block.node.value}`
}

/** The text of a block with a line feed between its visible lines. */
export function linesOf({ node }: SourceBlock): string {
  return withLineBreaks(node)
}

/** The text of a node with a line feed between its visible lines. */
export function withLineBreaks(node: Block['node']): string {
  if (node.type === 'syntax' || node.lines === undefined) return node.value
  const lines = node.lines.map(pieces => pieces.filter(piece => piece !== '').join(' '))
  return lines.filter(line => line !== '').join('\n')
}
