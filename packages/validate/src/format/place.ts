import type { FindingPlace } from '@metiers/schema'

/** A place as a person says it: `fiche.txt, line 12`; `fiche.docx, table 4, row 2, column 1`. */
export function sayPlace(place: FindingPlace, nameOf: (sourceId: string) => string = id => id): string {
  const name = nameOf(place.sourceId)
  if ('lines' in place) {
    const [first, last] = place.lines
    return first === last ? `${name}, line ${first}` : `${name}, lines ${first}-${last}`
  }
  const part = 'part' in place && place.part ? `, ${place.part}` : ''
  if ('table' in place)
    return `${name}${part}, table ${place.table}, row ${place.row}, column ${place.column}`
  return 'paragraph' in place ? `${name}${part}, paragraph ${place.paragraph}` : name
}
