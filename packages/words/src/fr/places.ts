import type { PlaceWords } from '../words.js'

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

/** As a person finds it: `fiche.txt, ligne 12`; `fiche.docx, tableau 4, ligne 2, colonne 3`. */
export const places: PlaceWords = {
  inFile(file, place) {
    if ('lines' in place) {
      const [first, last] = place.lines
      return first === last ? `${file}, ligne ${first}` : `${file}, lignes ${first} à ${last}`
    }
    if (!('paragraph' in place)) return file
    const where = place.part === undefined ? file : `${file}, ${sayPart(place.part)}`
    return 'table' in place
      ? `${where}, tableau ${place.table}, ligne ${place.row}, colonne ${place.column}`
      : `${where}, paragraphe ${place.paragraph}`
  },
  short(place) {
    if ('lines' in place) return `l.\u00a0${place.lines[0]}`
    const where =
      'table' in place ? `tableau\u00a0${place.table}, l.\u00a0${place.row}` : `§\u00a0${place.paragraph}`
    return place.part === undefined ? where : `${sayPart(place.part)}, ${where}`
  },
}
