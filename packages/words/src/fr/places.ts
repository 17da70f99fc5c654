import type { Place } from '@metiers/schema'
import { shorten } from '../shorten.js'
import type { PlaceWords } from '../words.js'
import { quoted } from './phrase.js'

const parts: readonly [name: RegExp, said: string][] = [
  [/^header(?=\d*$)/, 'en-tête'],
  [/^footer(?=\d*$)/, 'pied de page'],
  [/^footnotes$/, 'notes de bas de page'],
  [/^endnotes$/, 'notes de fin'],
  [/^comments$/, 'commentaires'],
  [/^textbox(?=\d*$)/, 'zone de texte'],
]

/** `header1-textbox2`: `en-tête 1, zone de texte 2`. */
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
    ? `tableau ${place.table}, ligne ${place.row}, colonne ${place.column}`
    : `paragraphe ${place.paragraph}`
}

/** As a person finds it: `fiche.txt, ligne 12`; `fiche.docx, tableau 4, ligne 2, colonne 3`. */
export const places: PlaceWords = {
  inFile(file, place, nearby) {
    if ('lines' in place) {
      const [first, last] = place.lines
      return first === last ? `${file}, ligne ${first}` : `${file}, lignes ${first} à ${last}`
    }
    if (!('paragraph' in place)) return file
    const seen = [
      ...(nearby?.heading ? [`sous ${quoted(shorten(nearby.heading, longest))}`] : []),
      ...(nearby?.words ? [quoted(shorten(nearby.words, longest))] : []),
    ]
    const where = [...(place.part === undefined ? [] : [sayPart(place.part)]), numbers(place)].join(', ')
    return seen.length === 0 ? `${file}, ${where}` : `${file}, ${seen.join(', ')} (${where})`
  },
  short(place) {
    if ('lines' in place) return `l.\u00a0${place.lines[0]}`
    const where =
      'table' in place ? `tableau\u00a0${place.table}, l.\u00a0${place.row}` : `§\u00a0${place.paragraph}`
    return place.part === undefined ? where : `${sayPart(place.part)}, ${where}`
  },
}
