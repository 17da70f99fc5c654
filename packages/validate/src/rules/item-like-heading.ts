import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const itemLikeHeading: Rule = {
  id: 'item-like-heading',
  severity: 'warning',
  about:
    'An item of a list with the words of a heading that the fiche has nowhere else: it was read as an item.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire\n· Devis\n· Chiffrage\n· Vente`,
    message:
      '"Chiffrage" was read as an item of the section skills; it is also the heading of the section headcount',
  },
  check: ({ observed }) =>
    observed('item-like-heading').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" was read as an item of the section ${o.section}; it is also the heading of the section ${o.heading}`,
      advice: 'If it is a heading, take it out of the list.',
    })),
}
