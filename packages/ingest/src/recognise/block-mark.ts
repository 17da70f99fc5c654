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

/** Whether a block shows a picture, or the sign of a list with nothing after it: it holds no text. */
export function isOrnament(block: SourceBlock): boolean {
  const mark = markOf(block)
  if (mark === null || markState(mark) !== 'unclear') return false
  return mark.kind === 'picture' || !/[\p{L}\p{N}]/u.test(mark.value)
}
