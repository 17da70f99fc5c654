import type { TroubleFrame } from '../../words.js'
import { places } from '../places.js'

/** The sentence of a trouble: the file and place, what is wrong, what was expected, and what to do. */
export const troubleFrame: TroubleFrame = {
  whole: (place, { problem, expected, advice }) => `${place}: ${problem}; expected ${expected}. ${advice}`,
  at(path, place) {
    if (place === undefined) return path
    if ('line' in place) {
      return `${path}: line ${place.line}${place.column === undefined ? '' : `, column ${place.column}`}`
    }
    if ('table' in place && !('paragraph' in place)) {
      return `${path}: table ${place.table}${place.row === undefined ? '' : `, row ${place.row}`}`
    }
    if ('byte' in place) return `${path}: byte ${place.byte}`
    if ('archivePart' in place) return `${path}: ${place.archivePart}`
    if ('key' in place) return `${path}: key "${place.key}"`
    if ('pointer' in place) return `${path}: ${place.pointer}`
    return places.inFile(path, place)
  },
}
