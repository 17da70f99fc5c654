import type { Place } from '@metiers/schema'

// The parser of HTML leaves out the end of what is not closed, and the start of what nobody opened.
type Point = { line: number } | undefined
type Positioned = { position?: { start: Point; end: Point } | undefined }

/** The lines of a node; those of what stands around it where it has none of its own. */
export function linesOfNode({ position }: Positioned, around: Place = { lines: [1, 1] }): Place {
  const start = position?.start?.line
  if (start === undefined || start < 1) return around
  return { lines: [start, Math.max(start, position?.end?.line ?? start)] }
}

/** The lines from the first of some places to the last. */
export function spanOf(places: Place[], around: Place): Place {
  const lines = places.flatMap(place => ('lines' in place ? place.lines : []))
  if (lines.length === 0) return around
  let [first = 1] = lines
  let last = first
  for (const line of lines) {
    first = Math.min(first, line)
    last = Math.max(last, line)
  }
  return { lines: [first, last] }
}
