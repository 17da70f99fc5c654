import { type SkillWord, skillWords } from './skill-words.js'

/** Something that a skill may be: a label of another referential, with the words that tell it. */
export type Entry<T> = { item: T; label: string; words: ReadonlyMap<string, SkillWord> }

/** What a label and an entry share: each word of the label that the entry has, or has a near one of. */
export type Shared<T> = {
  entry: Entry<T>
  overlap: number
  same: string[]
  near: string[]
  /** Whether the label, and the entry, has a word that the other has no word for. */
  moreHere: boolean
  moreThere: boolean
}

/** An inverted index over labels, by the stems of their words and by the rows of near words. */
export type SkillIndex<T> = {
  /** The entries that share a word with a label, in their own order, with how much they share (0 to 1). */
  sharing(label: string): Shared<T>[]
}

/** An entry that shares less of its words is not looked at: no hint would make it a candidate. */
const leastOverlap = 0.15

/** A near word counts this much of what a shared one would. */
const nearShare = 0.5

/**
 * Makes an index over labels. A word tells the more the rarer it is among them (inverse document frequency). The overlap
 * of a label and an entry is what they share of what both say: (shared of the label + shared of the entry) / (label + entry).
 */
export function indexSkills<T>(labelled: readonly { item: T; label: string }[]): SkillIndex<T> {
  const entries = labelled.map(({ item, label }): Entry<T> => ({ item, label, words: skillWords(label) }))
  const postings = new Map<string, number[]>()
  const post = (key: string, at: number) => {
    const known = postings.get(key)
    if (!known) postings.set(key, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  for (const [at, { words }] of entries.entries()) {
    for (const [word, { near }] of words) {
      post(word, at)
      for (const mark of near) post(mark, at)
    }
  }
  const weightOf = (word: string) => Math.log(1 + entries.length / ((postings.get(word)?.length ?? 0) + 1))
  const totals = entries.map(({ words }) => weightOfAll(words.keys(), weightOf))
  return {
    sharing: label => {
      const words = skillWords(label)
      const own = weightOfAll(words.keys(), weightOf)
      const sums = new Map<number, number>()
      const add = (key: string, weight: number) => {
        for (const at of postings.get(key) ?? []) sums.set(at, (sums.get(at) ?? 0) + weight)
      }
      for (const word of words.keys()) add(word, 2 * weightOf(word))
      // Near words alone would bring in every verb of work: they do only where the label says no more than one word.
      if (words.size === 1)
        for (const [word, { near }] of words) for (const mark of near) add(mark, weightOf(word))
      return [...sums]
        .filter(([at, sum]) => sum >= leastOverlap * (own + (totals[at] ?? 0)))
        .sort(([a], [b]) => a - b)
        .flatMap(([at]) => {
          const entry = entries[at]
          return entry ? [shared(entry, { words, weightOf, own, other: totals[at] ?? 0 })] : []
        })
    },
  }
}

function shared<T>(
  entry: Entry<T>,
  {
    words,
    weightOf,
    own,
    other,
  }: {
    words: ReadonlyMap<string, SkillWord>
    weightOf: (word: string) => number
    own: number
    other: number
  },
): Shared<T> {
  const same: string[] = []
  const near: string[] = []
  let sum = 0
  const taken = new Set<string>()
  for (const word of words.keys()) {
    if (!entry.words.has(word)) continue
    same.push(entry.words.get(word)?.written ?? word)
    taken.add(word)
    sum += 2 * weightOf(word)
  }
  for (const [word, { near: marks, written }] of words) {
    if (taken.has(word) || marks.length === 0) continue
    const beside = [...entry.words].find(
      ([other, { near: theirs }]) => !taken.has(other) && theirs.some(mark => marks.includes(mark)),
    )
    if (!beside) continue
    taken.add(beside[0])
    near.push(`${written} – ${beside[1].written}`)
    sum += nearShare * (weightOf(word) + weightOf(beside[0]))
  }
  const met = same.length + near.length
  return {
    entry,
    overlap: own + other === 0 ? 0 : sum / (own + other),
    same,
    near,
    moreHere: met < words.size,
    moreThere: met < entry.words.size,
  }
}

function weightOfAll(words: Iterable<string>, weightOf: (word: string) => number): number {
  let sum = 0
  for (const word of words) sum += weightOf(word)
  return sum
}
