import { at, type Rule } from '../rule.js'

export const gridRepeated: Rule<'grid-repeated'> = {
  id: 'grid-repeated',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\tBoulanger`,
    fr: {
      message: '« Boulanger » est déjà dans la grille : source.txt, ligne 8.',
      advice: 'Gardez-le dans une seule colonne, ou corrigez l’intitulé si ce sont deux métiers.',
      place: 'source.txt, ligne 9',
    },
    en: '“Boulanger” stands in the grid already: source.txt, line 8.',
  },
  check: ({ observed }) =>
    observed('grid-repeated').map(o => ({
      ...at(o),
      facts: { label: o.label },
      related: [{ role: 'first', place: o.first }],
    })),
}
