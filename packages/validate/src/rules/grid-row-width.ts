import { at, type Rule } from '../rule.js'

export const gridRowWidth: Rule = {
  id: 'grid-row-width',
  severity: 'error',
  about: 'A row of the grid with another number of cells than the header: its columns cannot be told.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\tATELIER\n\n\tBoulanger\n\tGlacier`,
    message: 'a row of 2 cells; expected 3',
  },
  check: ({ observed }) =>
    observed('grid-row-width').map(o => ({
      ...at(o),
      message: `a row of ${o.cells} cells; expected ${o.expected.join(' or ')}`,
      advice: 'Give the row one cell a column (an empty cell is a lone tab), or one a family.',
    })),
}
