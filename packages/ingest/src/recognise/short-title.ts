import type { SourceBlock } from '../source-block.js'

const longest = 80

/** Whether a block may be a heading by its form: a few words, no item of a list, and no sentence. */
export function isShortTitle(block: SourceBlock): boolean {
  return !block.inList && hasWordsOfTitle(block)
}

/** Whether the words of a block may be a heading: they are few, and no sentence. */
export function hasWordsOfTitle({ node }: SourceBlock): boolean {
  return node.type !== 'syntax' && isTitleText(node.value)
}

/** Whether a text may be a title by its words. */
export function isTitleText(text: string): boolean {
  return text.length <= longest && /\p{L}{2}/u.test(text) && !/[.;,!?…]$/.test(text)
}
