import { at, type Rule } from '../rule.js'

export const itemLikeHeading: Rule<'item-like-heading'> = {
  id: 'item-like-heading',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire\n· Devis\n· Chiffrage\n· Vente`,
    fr: {
      message:
        '« Chiffrage » a été lu comme un élément de la rubrique « Savoir-faire spécifique nécessaire » ; c’est aussi le titre de la rubrique « Chiffrage ».',
      advice: 'Si c’est un titre, sortez-le de la liste.',
      place: 'source.txt, ligne 6',
    },
    en: '“Chiffrage” was read as an item of the section “Skills”; it is also the heading of the section “Headcount”.',
  },
  check: ({ observed }) =>
    observed('item-like-heading').map(o => ({
      ...at(o),
      facts: { section: o.section, text: o.text, heading: o.heading },
    })),
}
