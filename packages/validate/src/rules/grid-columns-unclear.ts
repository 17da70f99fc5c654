import { at, type Rule } from '../rule.js'

export const gridColumnsUnclear: Rule = {
  id: 'grid-columns-unclear',
  severity: 'error',
  about: 'The columns of the families cannot be told from the header of the grid.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tA\n\tB\n\tC\n\tD\n\tE\n\n\tBoulanger\n\t\n\t\n\t\n\t`,
    message: 'which of the 5 columns belong to each of the 2 families cannot be told',
  },
  check: ({ observed }) =>
    observed('grid-columns-unclear').map(o => ({
      ...at(o),
      message: `which of the ${o.columns} columns belong to each of the ${o.families} families cannot be told`,
      advice:
        'Give each row all its cells (an empty cell is a lone tab, which some editors trim), use a Markdown table, which keeps the columns, or add the fiches that state family and sub-family.',
    })),
}
