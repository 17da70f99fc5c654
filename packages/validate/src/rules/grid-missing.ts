import { at, type Rule } from '../rule.js'

export const gridMissing: Rule<'grid-missing'> = {
  id: 'grid-missing',
  severity: 'warning',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\t`,
    fr: {
      message: '« Glacier » est dans la liste et pas dans la grille.',
      advice: 'Placez-le dans la colonne de sa famille.',
      place: 'source.txt, ligne 3',
    },
    en: '“Glacier” stands in the list and not in the grid.',
  },
  check: ({ observed }) => observed('grid-missing').map(o => ({ ...at(o), facts: { label: o.label } })),
}
