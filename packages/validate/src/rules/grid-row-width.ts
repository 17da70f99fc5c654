import { at, type Rule } from '../rule.js'

export const gridRowWidth: Rule<'grid-row-width'> = {
  id: 'grid-row-width',
  severity: 'error',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\tATELIER\n\n\tBoulanger\n\tGlacier`,
    fr: {
      message: 'Cette ligne de la grille a 2 cases ; il en faut 3.',
      advice: 'Donnez-lui une case par colonne (une case vide est une tabulation seule), ou une par famille.',
      place: 'source.txt, ligne 10',
    },
    en: 'This row of the grid has 2 cells; 3 are needed.',
  },
  check: ({ observed }) =>
    observed('grid-row-width').map(o => ({ ...at(o), facts: { cells: o.cells, expected: o.expected } })),
}
