import { placeOf, type SourceBlock } from '../source-block.js'
import type { Recognised } from './parts.js'

/** Says that a block stands in the competence table without a place in a row of it. */
export function reportUnclear(block: SourceBlock, found: Recognised): void {
  found.observations.push({
    kind: 'competence-unclear',
    text: block.node.value,
    place: placeOf(block),
    occupationId: null,
  })
  found.reported.push(block)
}
