import { textKey } from '@metiers/schema'

/** Below this, two labels have less in common than a new name usually keeps of the old one. */
const alike = 0.4

/**
 * The one of `candidates` whose label is most like `label`, where it is like enough to be the same occupation under a
 * new name; null where none is. A suggestion for a person: nothing is settled by it. Likeness is the Sørensen–Dice
 * coefficient of the letter pairs of the words.
 */
export function likelyRename<T extends { label: string }>(label: string, candidates: readonly T[]): T | null {
  let best: T | null = null
  let bestLikeness = alike
  for (const candidate of candidates) {
    const likeness = likenessOf(label, candidate.label)
    if (likeness > bestLikeness || (likeness === bestLikeness && best === null)) {
      best = candidate
      bestLikeness = likeness
    }
  }
  return best
}

function likenessOf(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [letterPairs(a), letterPairs(b)]
  const left = new Map<string, number>()
  for (const pair of pairsOfB) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOfA) {
    const count = left.get(pair) ?? 0
    if (count > 0) shared += 1
    left.set(pair, count - 1)
  }
  const total = pairsOfA.length + pairsOfB.length
  return total === 0 ? 0 : (2 * shared) / total
}

function letterPairs(label: string): string[] {
  return textKey(label)
    .split('-')
    .flatMap(word => Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => word.slice(at, at + 2)))
}
