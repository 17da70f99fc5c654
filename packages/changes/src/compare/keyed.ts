/** Values of two lists brought together by a key; `old` or `new` is null where the key is in one list only. */
export type Keyed<T> = { old: Placed<T> | null; new: Placed<T> | null }
export type Placed<T> = { value: T; at: number }

/**
 * Pairs the values of two lists by key: first those that are gone, in the old order, then those of the new list in its
 * order. A key that occurs twice in a list pairs in order. Of several keys, each one pairs what those before it left.
 */
export function byKey<T>(
  old: readonly T[],
  now: readonly T[],
  ...keys: ((value: T) => string)[]
): Keyed<T>[] {
  const before: (Placed<T> | null)[] = now.map(() => null)
  let gone = old.map((value, at): Placed<T> => ({ value, at }))
  for (const keyOf of keys) {
    const waiting = grouped(gone, keyOf)
    for (const [at, value] of now.entries()) before[at] ??= waiting.get(keyOf(value))?.shift() ?? null
    gone = [...waiting.values()].flat()
  }
  return [
    ...gone.sort((a, b) => a.at - b.at).map((left): Keyed<T> => ({ old: left, new: null })),
    ...now.map((value, at): Keyed<T> => ({ old: before[at] ?? null, new: { value, at } })),
  ]
}

/** A key that two values have in common only where all their fields are the same, in whatever order they stand. */
export function wholeOf(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function grouped<T>(values: Placed<T>[], keyOf: (value: T) => string): Map<string, Placed<T>[]> {
  const groups = new Map<string, Placed<T>[]>()
  for (const placed of values) {
    const key = keyOf(placed.value)
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  return groups
}
