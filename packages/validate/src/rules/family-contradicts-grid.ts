import { at, type Rule } from '../rule.js'

export const familyContradictsGrid: Rule = {
  id: 'family-contradicts-grid',
  severity: 'error',
  about: 'A fiche states a family or sub-family that is not the one of its column in the grid.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Vendeur\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\tVendeur\n\nFamille : VENTE\nIntitulé de l’emploi-type : BOULANGER`,
    message: 'the profile states the family "VENTE", the grid says fournil',
  },
  check: ({ observed }) =>
    observed('family-contradicted').map(o => ({
      ...at(o),
      message: `the profile states the ${o.what === 'family' ? 'family' : 'sub-family'} "${o.stated}", the grid says ${o.grid || 'no such one'}`,
      advice: 'Correct the one of the two that is wrong.',
    })),
}
