/**
 * How alike two texts are, 0 to 1: Sørensen's and Dice's coefficient over pairs of neighbouring letters, case and
 * punctuation aside. Pairs of letters, since a French word that takes an ending is still the same word.
 */
export function similarity(a: Bigrams, b: Bigrams): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const [pair, times] of a.counts) common += Math.min(times, b.counts.get(pair) ?? 0)
  return (2 * common) / (a.size + b.size)
}

/** The pairs of neighbouring letters of a text, each with how often it occurs. */
export type Bigrams = { counts: ReadonlyMap<string, number>; size: number }

/** Letters beyond this many do not count: a long text is known by its beginning. */
const lettersCompared = 2_000

export function bigramsOf(text: string): Bigrams {
  const words =
    text
      .slice(0, lettersCompared)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  let size = 0
  for (const word of words) {
    // A word of one letter is a pair with the space before it.
    const letters = ` ${word}`
    for (let at = 0; at + 1 < letters.length; at += 1) {
      const pair = letters.slice(at, at + 2)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
      size += 1
    }
  }
  return { counts, size }
}
