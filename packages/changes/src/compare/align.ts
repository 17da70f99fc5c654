import { longestIncreasing } from './longest-run.js'
import { bigramsOf, similarity } from './similarity.js'

/** A position in the old list and one in the new. */
export type Pair = { old: number; new: number }

/** What became of each item of a list. Every position of both lists is in exactly one of these. */
export type Alignment = { kept: Pair[]; moved: Pair[]; edited: Pair[]; removed: number[]; added: number[] }

/** From this likeness on, a text that went and one that came in its place are one text, edited. */
export const editedFrom = 0.5

/** In a gap with more items than this on a side nothing is taken for edited: pairing costs each with each. */
const gapBound = 100

/**
 * Compares two lists of texts. The same text in both is one item; repeated texts pair in their order. The most
 * items that keep their order among themselves are `kept`, the others `moved`: no smaller set of moves explains the
 * new order. Of the rest, an old and a new text between the same two kept items are one `edited` item where they are
 * alike by `editedFrom` or more, the most alike first, and no two pairs cross.
 */
export function align(old: readonly string[], now: readonly string[]): Alignment {
  const pairs = samePairs(old, now)
  const stays = new Set(longestIncreasing(pairs.map(pair => pair.new)))
  const kept = pairs.filter((_, at) => stays.has(at))
  const moved = pairs.filter((_, at) => !stays.has(at))
  const goneFrom = without(
    old.length,
    pairs.map(pair => pair.old),
  )
  const cameTo = without(
    now.length,
    pairs.map(pair => pair.new),
  )
  const edited = editedPairs(
    byGap(
      goneFrom,
      kept.map(pair => pair.old),
    ),
    byGap(
      cameTo,
      kept.map(pair => pair.new),
    ),
    old,
    now,
  )
  const editedOld = new Set(edited.map(pair => pair.old))
  const editedNew = new Set(edited.map(pair => pair.new))
  return {
    kept,
    moved,
    edited,
    removed: goneFrom.filter(at => !editedOld.has(at)),
    added: cameTo.filter(at => !editedNew.has(at)),
  }
}

/** Pairs of the same text, in the order of the old list. */
function samePairs(old: readonly string[], now: readonly string[]): Pair[] {
  const waiting = new Map<string, number[]>()
  for (let at = now.length - 1; at >= 0; at -= 1) {
    const text = now[at] ?? ''
    const places = waiting.get(text)
    if (places) places.push(at)
    else waiting.set(text, [at])
  }
  return old.flatMap((text, at) => {
    const place = waiting.get(text)?.pop()
    return place === undefined ? [] : [{ old: at, new: place }]
  })
}

function without(length: number, taken: number[]): number[] {
  const known = new Set(taken)
  return Array.from({ length }, (_, at) => at).filter(at => !known.has(at))
}

/** Positions by the number of kept items before them. Both lists of positions rise. */
function byGap(positions: number[], kept: number[]): Map<number, number[]> {
  const gaps = new Map<number, number[]>()
  let gap = 0
  for (const at of positions) {
    while ((kept[gap] ?? Number.POSITIVE_INFINITY) < at) gap += 1
    const found = gaps.get(gap)
    if (found) found.push(at)
    else gaps.set(gap, [at])
  }
  return gaps
}

function editedPairs(
  gone: Map<number, number[]>,
  came: Map<number, number[]>,
  old: readonly string[],
  now: readonly string[],
): Pair[] {
  const edited: Pair[] = []
  for (const [gap, removed] of gone) {
    const added = came.get(gap) ?? []
    if (removed.length > gapBound || added.length > gapBound) continue
    const chosen: Pair[] = []
    for (const pair of alikePairs(removed, added, old, now)) {
      const fits = chosen.every(other => (pair.old - other.old) * (pair.new - other.new) > 0)
      if (fits) chosen.push(pair)
    }
    edited.push(...chosen.sort((a, b) => a.old - b.old))
  }
  return edited
}

function alikePairs(
  removed: number[],
  added: number[],
  old: readonly string[],
  now: readonly string[],
): Pair[] {
  const oldBigrams = removed.map(at => bigramsOf(old[at] ?? ''))
  const newBigrams = added.map(at => bigramsOf(now[at] ?? ''))
  const alike: (Pair & { likeness: number })[] = []
  for (const [i, a] of oldBigrams.entries()) {
    for (const [j, b] of newBigrams.entries()) {
      const likeness = similarity(a, b)
      if (likeness >= editedFrom) alike.push({ old: removed[i] ?? 0, new: added[j] ?? 0, likeness })
    }
  }
  return alike.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.new - b.new)
}
