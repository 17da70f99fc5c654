import { textKey } from '@metiers/schema'
import { distance } from 'fastest-levenshtein'
import type { HeadingIndex } from './headings.js'

/** The template's heading that a text is a slip away from, to advise a steward; null where none is near. */
export function nearestHeading(text: string, index: HeadingIndex): string | null {
  const key = textKey(text).slice(0, 200)
  const bound = Math.floor(key.length / 5)
  let best: { heading: string; distance: number } | null = null
  for (const { heading, key: known } of index.headings) {
    if (Math.abs(known.length - key.length) > bound) continue
    const apart = distance(key, known)
    if (apart <= bound && (best === null || apart < best.distance)) best = { heading, distance: apart }
  }
  return best?.heading ?? null
}
