import { at, type Rule } from '../rule.js'

export const sectionRepeated: Rule<'section-repeated'> = {
  id: 'section-repeated',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nChiffrage : 12\nChiffrage : 13`,
    fr: {
      message: 'La rubrique « Chiffrage » est ici pour la deuxième fois dans la fiche.',
      advice: 'Réunissez tout sous un seul titre.',
      place: 'source.txt, ligne 5',
    },
    en: 'The section “Headcount” stands here a second time in its fiche.',
  },
  check: ({ observed }) =>
    observed('section-repeated').map(o => ({ ...at(o), facts: { section: o.section } })),
}
