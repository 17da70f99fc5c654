import { at, type Rule } from '../rule.js'

export const sectionRepeated: Rule = {
  id: 'section-repeated',
  severity: 'warning',
  about: 'A section that stands twice in one fiche; both are read into one.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nChiffrage : 12\nChiffrage : 13`,
    message: 'the section headcount stands here a second time',
  },
  check: ({ observed }) =>
    observed('section-repeated').map(o => ({
      ...at(o),
      message: `the section ${o.section} stands here a second time`,
      advice: 'Put all of the section under one heading.',
    })),
}
