/** A piece of an advice: a sentence, or lines to paste as they are. */
export type AdviceBlock = { text: string; isToPaste: boolean }

/** An advice in its pieces: sentences and lines to paste take turns, with an empty line between them. */
export function adviceBlocks(advice: string): AdviceBlock[] {
  return advice.split('\n\n').map((text, index) => ({ text, isToPaste: index % 2 === 1 }))
}
