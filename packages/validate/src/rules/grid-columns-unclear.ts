import { at, type Rule } from '../rule.js'

export const gridColumnsUnclear: Rule = {
  id: 'grid-columns-unclear',
  severity: 'error',
  about: 'The columns of the families cannot be told from the header of the grid.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tA\n\tB\n\tC\n\tD\n\tE\n\n\tBoulanger\n\t\n\t\n\t\n\t`,
    message: '2 families over 5 columns can be read in several ways',
  },
  check: ({ observed }) =>
    observed('grid-columns-unclear').map(o => ({
      ...at(o),
      message: `${o.families} families over ${o.columns} columns can be read in several ways`,
      advice:
        'Use a Word file or a Markdown table, which keep the columns, or add the fiches that state family and sub-family.',
    })),
}
