/** A name that can be found by its words: each in the form in which it is compared. */
type Named = { words: ReadonlyMap<string, string> }

/** An entry that shares words with a label, and the words that it shares. */
export type Hit<E extends Named> = { entry: E; shared: string[] }

/** An inverted index over names. */
export type WordIndex<E extends Named> = {
  /** How much a word tells: its inverse document frequency, ln(1 + N / (n + 1)), the highest for an unknown word. */
  weightOf(word: string): number
  isKnown(word: string): boolean
  /** How many entries have a word. */
  countOf(word: string): number
  /** The entries that share a word with a label, in their own order, at most so many: only those are looked at. */
  entriesWith(words: Iterable<string>, most?: number): Hit<E>[]
}

/** Makes an index over names, such as those of a release. */
export function indexWords<E extends Named>(entries: readonly E[]): WordIndex<E> {
  const postings = new Map<string, number[]>()
  entries.forEach(({ words }, at) => {
    for (const word of words.keys()) {
      const known = postings.get(word)
      if (known) known.push(at)
      else postings.set(word, [at])
    }
  })
  return {
    weightOf: word => Math.log(1 + entries.length / ((postings.get(word)?.length ?? 0) + 1)),
    isKnown: word => postings.has(word),
    countOf: word => postings.get(word)?.length ?? 0,
    entriesWith: (words, most = Number.POSITIVE_INFINITY) => {
      const shared = new Map<number, string[]>()
      for (const word of words) {
        for (const at of postings.get(word) ?? []) {
          const known = shared.get(at)
          if (known) known.push(word)
          else if (shared.size < most) shared.set(at, [word])
        }
      }
      return [...shared]
        .sort(([a], [b]) => a - b)
        .flatMap(([at, words]) => {
          const entry = entries[at]
          return entry ? [{ entry, shared: words }] : []
        })
    },
  }
}
