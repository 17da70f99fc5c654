import type { SourceBlock } from '../source-block.js'

const longest = 80

/** Whether a block may be a heading by its form: a few words, no item of a list, and no sentence. */
export function isShortTitle({ node, inList }: SourceBlock): boolean {
  return (
    node.type !== 'syntax' &&
    !inList &&
    node.value.length <= longest &&
    /\p{L}{2}/u.test(node.value) &&
    !/[.;,!?…]$/.test(node.value)
  )
}
