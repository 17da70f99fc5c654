import { normaliseText } from '@metiers/schema/normalise-text'
import { blocksOf } from '../../blocks.js'
import type { Flow, Syntax } from '../../tree.js'

/**
 * Nodes for the non-blank lines that no block of the tree covers. All that the page shows is in a block, and all that it
 * does not show is an aside: what is left is markup.
 */
export function uncoveredLines(flow: Flow[], lines: string[]): Syntax[] {
  const covered = new Set<number>()
  for (const { node } of blocksOf({ type: 'root', children: flow })) {
    if (!('lines' in node.place)) continue
    for (let line = node.place.lines[0]; line <= node.place.lines[1]; line += 1) covered.add(line)
  }
  return lines.flatMap((raw, index): Syntax[] => {
    const value = normaliseText(raw)
    if (value === '' || covered.has(index + 1)) return []
    return [{ type: 'syntax', value, place: { lines: [index + 1, index + 1] } }]
  })
}
