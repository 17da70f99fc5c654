import type { Place } from '@metiers/schema'

/** The fragment of a place on its source's page: `l214`, `t4r2c1p1`, `p12`, or `header1-p3` outside the body. */
export function placeAnchor(place: Place): string {
  if ('lines' in place) return `l${place.lines[0]}`
  const part = place.part === undefined ? '' : `${place.part.replace(/[^A-Za-z0-9]+/g, '-')}-`
  if ('table' in place) return `${part}t${place.table}r${place.row}c${place.column}p${place.paragraph}`
  return `${part}p${place.paragraph}`
}
