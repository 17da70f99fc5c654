import type { Block } from '@metiers/document'
import { withLineBreaks } from '../source-block.js'

/** A title that stands in bold before its text, on the line of it. */
export type BoldLead = { title: string; rest: string }

/**
 * The bold words that a paragraph begins with, and what follows them, with its lines. Null in a list, where an item begins
 * with what it stresses.
 */
export function boldLead({ node, inList }: Pick<Block, 'node' | 'inList'>): BoldLead | null {
  if (inList || node.type !== 'paragraph' || node.lead === undefined) return null
  const text = withLineBreaks(node)
  const rest = (text.startsWith(node.lead) ? text : node.value).slice(node.lead.length)
  const title = node.lead.replace(/\s*[:–—.-]$/, '')
  return title === '' ? null : { title, rest: rest.replace(/^\s*[:–—-]?\s*/, '') }
}
