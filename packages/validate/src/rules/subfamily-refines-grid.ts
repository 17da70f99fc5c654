import { at, type Rule } from '../rule.js'

export const subfamilyRefinesGrid: Rule<'subfamily-refines-grid'> = {
  id: 'subfamily-refines-grid',
  severity: 'info',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Chef\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tPAIN\n\tVIENNOISERIE\n\t\n\n\tChef\n\t\n\n\tBoulanger\n\t\n\t\n\nFamille : FOURNIL\nSous-famille : PAIN\nIntitulé de l’emploi-type : CHEF`,
    fr: {
      message:
        'La fiche indique la sous-famille « PAIN », que la grille laisse ouverte ; la fiche est suivie.',
      advice:
        'Rien n’est à faire. Pour le dire aux deux endroits, placez le métier dans la colonne de sa sous-famille.',
      place: 'source.txt, ligne 21',
    },
    en: 'The fiche states the sub-family “PAIN”, which the grid leaves open; the fiche is followed.',
  },
  check: ({ observed }) =>
    observed('subfamily-refined').map(o => ({ ...at(o), facts: { stated: o.stated } })),
}
