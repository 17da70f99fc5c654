import { at, type Rule } from '../rule.js'

export const familyContradictsGrid: Rule<'family-contradicts-grid'> = {
  id: 'family-contradicts-grid',
  severity: 'error',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Vendeur\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\tVendeur\n\nFamille : VENTE\nIntitulé de l’emploi-type : BOULANGER`,
    fr: {
      message: 'La fiche indique la famille « VENTE » ; la grille dit « FOURNIL ».',
      advice: 'Corrigez celle des deux qui est fausse, la fiche ou la grille.',
      place: 'source.txt, ligne 12',
    },
    en: 'The fiche states the family “VENTE”; the grid says “FOURNIL”.',
  },
  check: ({ observed, nomenclature }) => {
    const groups = nomenclature.families.flatMap(family => [family, ...family.subfamilies])
    const labels = new Map(groups.map(({ id, sourceLabel }) => [id, sourceLabel]))
    return observed('family-contradicted').map(o => ({
      ...at(o),
      facts: {
        what: o.what,
        stated: o.stated,
        grid: o.grid === null ? null : (labels.get(o.grid) ?? o.grid),
      },
    }))
  },
}
