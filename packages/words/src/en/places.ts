import type { Place } from '@metiers/schema'
import { shorten } from '../shorten.js'
import type { PlaceWords } from '../words.js'
import { quoted } from './phrase.js'

const parts: readonly [name: RegExp, said: string][] = [
  [/^header(?=\d*$)/, 'header'],
  [/^footer(?=\d*$)/, 'footer'],
  [/^footnotes$/, 'footnotes'],
  [/^endnotes$/, 'endnotes'],
  [/^comments$/, 'comments'],
  [/^textbox(?=\d*$)/, 'text box'],
]

/** `header1-textbox2`: `header 1, text box 2`. */
function sayPart(part: string): string {
  return part
    .split('-')
    .map(piece => {
      const known = parts.find(([name]) => name.test(piece))
      return known ? piece.replace(known[0], `${known[1]} `).trim() : piece
    })
    .join(', ')
}

// Of the words around a place, so many are enough to find it.
const longest = 40

function numbers(place: Exclude<Place, { lines: unknown }>): string {
  return 'table' in place
    ? `table ${place.table}, row ${place.row}, column ${place.column}`
    : `paragraph ${place.paragraph}`
}

/** As a person finds it: `fiche.txt, line 12`; `fiche.docx, table 4, row 2, column 3`. */
export const places: PlaceWords = {
  inFile(file, place, nearby) {
    if ('lines' in place) {
      const [first, last] = place.lines
      return first === last ? `${file}, line ${first}` : `${file}, lines ${first}–${last}`
    }
    if (!('paragraph' in place)) return file
    const seen = [
      ...(nearby?.heading ? [`under ${quoted(shorten(nearby.heading, longest))}`] : []),
      ...(nearby?.words ? [quoted(shorten(nearby.words, longest))] : []),
    ]
    const where = [...(place.part === undefined ? [] : [sayPart(place.part)]), numbers(place)].join(', ')
    return seen.length === 0 ? `${file}, ${where}` : `${file}, ${seen.join(', ')} (${where})`
  },
  short(place) {
    if ('lines' in place) return `l.\u00a0${place.lines[0]}`
    const where =
      'table' in place ? `table\u00a0${place.table}, r.\u00a0${place.row}` : `¶\u00a0${place.paragraph}`
    return place.part === undefined ? where : `${sayPart(place.part)}, ${where}`
  },
}
