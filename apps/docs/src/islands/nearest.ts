/** The directions of the arrow keys: right and down count up. */
export const arrowDirections: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/**
 * Of the elements in a direction from one, as drawn, the nearest. To stray aside counts `asideCounts` times; no one is
 * nearest who is more than `mostAside` pixels beside the way up or down.
 */
export function nearest<E extends Element>(
  from: E,
  all: E[],
  [x, y]: readonly [number, number],
  { asideCounts, mostAside }: { asideCounts: number; mostAside: number },
): E | undefined {
  const start = from.getBoundingClientRect()
  let best: { element: E; distance: number } | undefined
  for (const element of all) {
    const box = element.getBoundingClientRect()
    const along = (box.left - start.left) * x + (box.top - start.top) * y
    const aside = Math.abs((box.left - start.left) * y) + Math.abs((box.top - start.top) * x)
    if (element === from || along <= 1 || (y !== 0 && aside > mostAside)) continue
    const distance = along + aside * asideCounts
    if (!best || distance < best.distance) best = { element, distance }
  }
  return best?.element
}
