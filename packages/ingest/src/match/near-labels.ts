import { isSign } from '@metiers/schema'
import { distance } from 'fastest-levenshtein'

/** A label that is almost another: its key, and how many edits lie between the two. */
export type NearLabel = { key: string; distance: number }

// In a shorter label, one letter makes another word.
const shortestNear = 6

/**
 * Makes a finder of the keys (`textKey`) that are near one: at most one edit away (Levenshtein), or one for each ten
 * characters of a long one, and with the same signs: `C++` is not almost `C#`. Gives them in the order of `keys`.
 *
 * Where two keys are at most so many edits apart, and one of them is cut into one piece more than that, one piece stands
 * unchanged in the other, near its place. Only keys of a fitting length that share a piece are measured: the cost grows
 * with the keys that can match, not with all that there are, and nothing that is near is missed (Li, Deng, Wang, Feng:
 * Pass-Join, VLDB 2011, §4.3).
 */
export function createNearLabels(keys: readonly string[]): (key: string) => NearLabel[] {
  let piecesOf: ((length: number, bound: number) => Pieces | null) | null = null
  return key => {
    if (key.length < shortestNear) return []
    piecesOf ??= indexPieces(keys)
    const bound = Math.max(1, Math.floor(key.length / 10))
    const signs = signsOf(key)
    const candidates = new Set<number>()
    for (let length = key.length - bound; length <= key.length + bound; length += 1) {
      const pieces = piecesOf(length, bound)
      if (pieces) for (const at of sharing(key, pieces, length, bound)) candidates.add(at)
    }
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap(at => {
        const candidate = keys[at] ?? ''
        const apart = distance(candidate, key)
        return apart <= bound && signsOf(candidate) === signs ? [{ key: candidate, distance: apart }] : []
      })
  }
}

/** The keys of one length by their pieces: for each piece in order, which keys have which letters there. */
type Pieces = { start: number; size: number; having: Map<string, number[]> }[]

/** The pieces of the keys of a length, cut for so many edits. Each is made when it is first asked for. */
function indexPieces(keys: readonly string[]): (length: number, bound: number) => Pieces | null {
  const ofLength = new Map<number, number[]>()
  for (const [at, { length }] of keys.entries()) {
    const known = ofLength.get(length)
    if (known) known.push(at)
    else ofLength.set(length, [at])
  }
  const made = new Map<string, Pieces>()
  return (length, bound) => {
    const members = ofLength.get(length)
    if (!members) return null
    const name = `${length} ${bound}`
    const pieces = made.get(name) ?? cut(members, keys, length, bound)
    made.set(name, pieces)
    return pieces
  }
}

function cut(members: readonly number[], keys: readonly string[], length: number, bound: number): Pieces {
  const size = Math.floor(length / (bound + 1))
  const longer = length % (bound + 1)
  let start = 0
  return Array.from({ length: bound + 1 }, (_, index) => {
    // The last ones are one longer where the length does not divide.
    const piece = {
      start,
      size: index > bound - longer ? size + 1 : size,
      having: new Map<string, number[]>(),
    }
    for (const at of members) {
      const letters = keys[at]?.slice(start, start + piece.size) ?? ''
      const having = piece.having.get(letters)
      if (having) having.push(at)
      else piece.having.set(letters, [at])
    }
    start += piece.size
    return piece
  })
}

/** The keys of a length that have a piece in common with `key`, where the edits before and after it leave it a place. */
function* sharing(key: string, pieces: Pieces, length: number, bound: number): Generator<number> {
  const longer = key.length - length
  for (const [index, { start, size, having }] of pieces.entries()) {
    const before = index
    const after = bound - index
    const first = Math.max(0, start - before, start + longer - after)
    const last = Math.min(key.length - size, start + before, start + longer + after)
    for (let at = first; at <= last; at += 1) yield* having.get(key.slice(at, at + size)) ?? []
  }
}

function signsOf(key: string): string {
  return key.split('-').filter(isSign).join('')
}
