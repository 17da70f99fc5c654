import type { Kind } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { nearestHeading } from '../template/nearest-heading.js'

const withSubheadings: ReadonlySet<Kind> = new Set(['labels', 'text', 'list', 'occupations', 'graded-list'])

/** Whether a heading is one below that of a section: deeper, or in the cell beside it. One that is a slip away from another is not. */
export function isSubheading(
  block: SourceBlock,
  { kind, heading }: { kind: Kind; heading: SourceBlock },
  index: HeadingIndex,
): boolean {
  if (!withSubheadings.has(kind) || nearestHeading(block.node.value, index) !== null) return false
  if (heading.cell && block.cell?.row === heading.cell.row) return block.cell.cell !== heading.cell.cell
  const { node: above } = heading
  return above.type === 'heading' && block.node.type === 'heading' && block.node.depth > above.depth
}
