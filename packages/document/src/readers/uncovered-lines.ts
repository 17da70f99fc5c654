import { normaliseText } from '@metiers/schema'
import { blocksOf } from '../blocks.js'
import type { Flow, Paragraph, Syntax } from '../tree.js'

const markupOnly = /^[\s|:*_=`~>#+-]+$/

/** Nodes for the non-blank lines that no block of the tree covers: markup, or text that was passed over. */
export function uncoveredLines(flow: Flow[], lines: string[]): (Syntax | Paragraph)[] {
  const covered = new Set<number>()
  for (const { node } of blocksOf({ type: 'root', children: flow })) {
    if (!('lines' in node.place)) continue
    for (let line = node.place.lines[0]; line <= node.place.lines[1]; line += 1) covered.add(line)
  }
  return lines.flatMap((raw, index): (Syntax | Paragraph)[] => {
    const value = normaliseText(raw)
    if (value === '' || covered.has(index + 1)) return []
    const type = markupOnly.test(raw) ? 'syntax' : 'paragraph'
    return [{ type, value, place: { lines: [index + 1, index + 1] } }]
  })
}
