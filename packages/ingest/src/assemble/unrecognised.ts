import type { Observation } from '../observation.js'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { Ledger } from './ledger.js'

/** Texts that follow each other are named together from so many on: what stands below an unknown heading is one thing to mend. */
const fewestTogether = 3

/** Names the blocks of a document that belong to no part, and that nothing else names. */
export function unrecognisedIn(blocks: readonly SourceBlock[], ledger: Ledger): Observation[] {
  const runs: SourceBlock[][] = []
  let isOpen = false
  for (const block of blocks) {
    // A line of markup parts nothing.
    if (block.node.type === 'syntax') continue
    const isUnread = !ledger.isAccounted(block)
    if (isUnread && isOpen) runs.at(-1)?.push(block)
    else if (isUnread) runs.push([block])
    isOpen = isUnread
  }
  return runs.flatMap(run =>
    run.length < fewestTogether ? run.flatMap(block => named([block])) : named(run),
  )
}

function named([first, ...others]: SourceBlock[]): Observation[] {
  if (!first) return []
  const more = others.map(({ node }) => node.value)
  return [
    {
      kind: 'unrecognised',
      text: first.node.value,
      ...(more.length > 0 && { more }),
      place: placeOf(first),
      occupationId: null,
    },
  ]
}
