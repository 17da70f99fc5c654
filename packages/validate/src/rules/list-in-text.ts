import { at, type Rule } from '../rule.js'

export const listInText: Rule<'list-in-text'> = {
  id: 'list-in-text',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nDescription synthétique\nLe boulanger fait le pain.\n· Pétrir`,
    fr: {
      message:
        'La liste qui commence par « Pétrir » a été lue dans le texte de la rubrique « Description synthétique ».',
      advice: 'Si elle est d’une autre rubrique, écrivez-en le titre au-dessus.',
      place: 'source.txt, ligne 6',
    },
    en: 'The list from “Pétrir” on was read as part of the text of the section “Description”.',
  },
  check: ({ observed }) =>
    observed('list-in-text').map(o => ({ ...at(o), facts: { section: o.section, text: o.text } })),
}
