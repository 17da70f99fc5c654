import { at, type Rule } from '../rule.js'

export const subfamilyRefinesGrid: Rule = {
  id: 'subfamily-refines-grid',
  severity: 'info',
  about: 'A fiche states a sub-family where the grid leaves it open; the fiche is followed.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Chef\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tPAIN\n\tVIENNOISERIE\n\t\n\n\tChef\n\t\n\n\tBoulanger\n\t\n\t\n\nFamille : FOURNIL\nSous-famille : PAIN\nIntitulé de l’emploi-type : CHEF`,
    message: 'the profile states the sub-family "PAIN", which the grid leaves open',
  },
  check: ({ observed }) =>
    observed('subfamily-refined').map(o => ({
      ...at(o),
      message: `the profile states the sub-family "${o.stated}", which the grid leaves open`,
      advice: 'Nothing to do; put the occupation into the column of its sub-family to say it in both places.',
    })),
}
