import type { Draft, Sighting } from './context.js'
import type { Ledger } from './ledger.js'

/**
 * Every spelling of an occupation that is not its preferred label, distinct, in the order of the sources,
 * and claims the blocks where each spelling stands.
 */
export function hiddenLabels(draft: Draft, ledger: Ledger): string[] {
  const labels: string[] = []
  const positions = new Map<string, number>()
  const inSourceOrder = [...draft.sightings].sort((a, b) => orderOf(a) - orderOf(b))
  for (const { text, blocks, part, cutOff } of inSourceOrder) {
    if (blocks.length === 0) continue
    if (text !== draft.label && !positions.has(text)) {
      positions.set(text, labels.length)
      labels.push(text)
    }
    const position = positions.get(text)
    const key = position === undefined ? 'preferredLabel/fr' : `hiddenLabels/fr/${position}`
    const derivation = cutOff ?? (blocks.length > 1 ? 'joined-lines' : undefined)
    for (const block of blocks) {
      ledger.data(block, { part, pointers: [`/occupations/${draft.index}/${key}`], derivation })
    }
  }
  return labels
}

function orderOf({ blocks }: Sighting): number {
  return blocks[0]?.order ?? 0
}
