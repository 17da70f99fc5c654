import { isSign } from '@metiers/schema'
import { distance } from 'fastest-levenshtein'

/** A label that is almost another: its key, and how many edits lie between the two. */
export type NearLabel = { key: string; distance: number }

// In a shorter label, one letter makes another word.
const shortestNear = 6
const gramLength = 3

/**
 * Makes a finder of the keys (`textKey`) that are near one: at most one edit away (Levenshtein), or one for each ten
 * characters of a long one, and with the same signs: `C++` is not almost `C#`. Gives them in the order of `keys`.
 *
 * One edit spoils three of a key's trigrams at most, so a near key has all but three for each edit. Only keys of a
 * fitting length that share enough of the rarest trigrams are measured: the cost grows with the keys that can match,
 * not with all that there are. Nothing that is near is missed.
 */
export function createNearLabels(keys: readonly string[]): (key: string) => NearLabel[] {
  let index: GramIndex | null = null
  return key => {
    if (key.length < shortestNear) return []
    index ??= indexGrams(keys)
    const bound = Math.max(1, Math.floor(key.length / 10))
    const signs = signsOf(key)
    return candidatesOf(key, bound, index)
      .sort((a, b) => a - b)
      .flatMap(at => {
        const candidate = keys[at] ?? ''
        const apart = distance(candidate, key)
        return apart <= bound && signsOf(candidate) === signs ? [{ key: candidate, distance: apart }] : []
      })
  }
}

/** For each length of a key and each trigram, the keys that have it; and how many keys have a trigram at all. */
type GramIndex = { postings: Map<number, Map<string, number[]>>; frequency: Map<string, number> }

function indexGrams(keys: readonly string[]): GramIndex {
  const postings: GramIndex['postings'] = new Map()
  const frequency = new Map<string, number>()
  for (const [at, key] of keys.entries()) {
    const ofLength = postings.get(key.length) ?? new Map<string, number[]>()
    postings.set(key.length, ofLength)
    for (const gram of gramsOf(key)) {
      frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
      const having = ofLength.get(gram)
      if (having) having.push(at)
      else ofLength.set(gram, [at])
    }
  }
  return { postings, frequency }
}

/** The trigrams of a key; one that comes again is another, so that two keys share as many as they have in common. */
function gramsOf(key: string): string[] {
  const seen = new Map<string, number>()
  const grams: string[] = []
  for (let start = 0; start + gramLength <= key.length; start += 1) {
    const gram = key.slice(start, start + gramLength)
    const times = seen.get(gram) ?? 0
    seen.set(gram, times + 1)
    grams.push(times === 0 ? gram : `${gram}${times}`)
  }
  return grams
}

function candidatesOf(key: string, bound: number, { postings, frequency }: GramIndex): number[] {
  const spoilt = bound * gramLength
  const rarest = gramsOf(key)
    .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
    // The first of them rule out most keys; some more rule out those that have one in common by chance.
    .slice(0, spoilt + bound + 2)
  const needed = rarest.length - spoilt
  const candidates: number[] = []
  for (let length = key.length - bound; length <= key.length + bound; length += 1) {
    const ofLength = postings.get(length)
    if (!ofLength) continue
    const shared = new Map<number, number>()
    for (const gram of rarest) {
      for (const at of ofLength.get(gram) ?? []) {
        const count = (shared.get(at) ?? 0) + 1
        shared.set(at, count)
        if (count === needed) candidates.push(at)
      }
    }
  }
  return candidates
}

function signsOf(key: string): string {
  return key.split('-').filter(isSign).join('')
}
