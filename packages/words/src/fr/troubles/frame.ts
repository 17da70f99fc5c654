import type { TroubleFrame } from '../../words.js'
import { phrase, quoted } from '../phrase.js'
import { places } from '../places.js'

/** The sentence of a trouble: the file and place, what is wrong, what was expected, and what to do. */
export const troubleFrame: TroubleFrame = {
  whole: (place, { problem, expected, advice }) =>
    phrase`${place} : ${problem} ; attendu : ${expected}. ${advice}`,
  at(path, place) {
    if (place === undefined) return path
    if ('line' in place) {
      return `${path}, ligne ${place.line}${place.column === undefined ? '' : `, colonne ${place.column}`}`
    }
    if ('table' in place && !('paragraph' in place)) {
      return `${path}, tableau ${place.table}${place.row === undefined ? '' : `, ligne ${place.row}`}`
    }
    if ('byte' in place) return `${path}, octet ${place.byte}`
    if ('archivePart' in place) return `${path}, partie ${place.archivePart}`
    if ('key' in place) return `${path}, clé ${quoted(place.key)}`
    if ('pointer' in place) return `${path}, valeur ${place.pointer}`
    return places.inFile(path, place)
  },
}
