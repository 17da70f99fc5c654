import { sayPlace } from '../format/place.js'
import { at, type Rule } from '../rule.js'

export const gridRepeated: Rule = {
  id: 'grid-repeated',
  severity: 'error',
  about: 'An occupation that stands in the grid more than once: one métier has one place.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\tBoulanger`,
    message: '"Boulanger" stands in the grid already, at source, line 8',
  },
  check: ({ observed }) =>
    observed('grid-repeated').map(o => ({
      ...at(o),
      message: `"${o.label}" stands in the grid already, at ${sayPlace(o.first)}`,
      advice: 'Keep it in one column; if two occupations are meant, settle it in decisions.yaml.',
    })),
}
