import { type Mark, markState } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'

/** The mark that a block is, or null where it is text. */
export function markOf({ node }: SourceBlock): Mark | null {
  return node.type === 'paragraph' ? (node.mark ?? null) : null
}

/** What a block shows in a place for a tick. Text there is unclear: something is shown, and it is no known tick. */
export function tickState(block: SourceBlock): 'ticked' | 'empty' | 'unclear' {
  const mark = markOf(block)
  return mark === null ? 'unclear' : markState(mark)
}
