import { distance } from 'fastest-levenshtein'

const longest = 100

/** The names by how many letters they are away from one that was written, the nearest first; in their order where equal. */
export function byNearness(written: string, names: readonly string[]): string[] {
  const key = written.slice(0, longest).toLowerCase()
  return names
    .map(name => ({ name, apart: distance(key, name.slice(0, longest).toLowerCase()) }))
    .sort((left, right) => left.apart - right.apart)
    .map(({ name }) => name)
}

/** The name that one is a slip away from: a letter in three at most; null where none is near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const [first] = byNearness(written, names)
  if (first === undefined) return null
  const apart = distance(written.slice(0, longest).toLowerCase(), first.slice(0, longest).toLowerCase())
  return apart <= Math.max(1, Math.floor(first.length / 3)) ? first : null
}
