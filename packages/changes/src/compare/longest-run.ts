/**
 * The longest strictly increasing subsequence, as positions in `values`: what may stay where it is when the rest
 * moves. Patience sorting with links back, O(n log n).
 */
export function longestIncreasing(values: readonly number[]): number[] {
  // At `length`: where the run of that length ends whose last value is the smallest.
  const ends: number[] = []
  const before: number[] = []
  for (const [at, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1] ?? -1
    ends[low] = at
  }
  const run: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at)
  return run.reverse()
}
