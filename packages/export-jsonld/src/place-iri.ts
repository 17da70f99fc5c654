import type { Place } from '@metiers/schema'

/** What stands for a place in the IRI of its document, after the hash: `line-12`, `table-4-row-2-column-1-paragraph-1`. */
export function placeFragment(place: Place): string {
  if ('lines' in place) {
    const [first, last] = place.lines
    return first === last ? `line-${first}` : `lines-${first}-${last}`
  }
  const part = place.part === undefined ? '' : `${encodeURIComponent(place.part)}-`
  const cell = 'table' in place ? `table-${place.table}-row-${place.row}-column-${place.column}-` : ''
  return `${part}${cell}paragraph-${place.paragraph}`
}
