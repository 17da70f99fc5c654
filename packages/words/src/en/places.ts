import type { PlaceWords } from '../words.js'

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

/** As a person finds it: `fiche.txt, line 12`; `fiche.docx, table 4, row 2, column 3`. */
export const places: PlaceWords = {
  inFile(file, place) {
    if ('lines' in place) {
      const [first, last] = place.lines
      return first === last ? `${file}, line ${first}` : `${file}, lines ${first}–${last}`
    }
    if (!('paragraph' in place)) return file
    const where = place.part === undefined ? file : `${file}, ${sayPart(place.part)}`
    return 'table' in place
      ? `${where}, table ${place.table}, row ${place.row}, column ${place.column}`
      : `${where}, paragraph ${place.paragraph}`
  },
  short(place) {
    if ('lines' in place) return `l.\u00a0${place.lines[0]}`
    const where =
      'table' in place ? `table\u00a0${place.table}, r.\u00a0${place.row}` : `¶\u00a0${place.paragraph}`
    return place.part === undefined ? where : `${sayPart(place.part)}, ${where}`
  },
}
