import { at, type Rule } from '../rule.js'

export const leadIn: Rule<'lead-in'> = {
  id: 'lead-in',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nActivités principales\nLe boulanger est chargé de :\n· Pétrir la pâte`,
    fr: {
      message:
        '« Le boulanger est chargé de : » introduit la liste de la rubrique « Activités principales » et n’a pas été lu.',
      advice:
        'Si cette ligne dit quelque chose d’important, écrivez-le dans les éléments, ou dans une rubrique de texte.',
      place: 'source.txt, ligne 5',
    },
    en: '“Le boulanger est chargé de :” leads in to the list of the section “Main activities” and was not read.',
  },
  check: ({ observed }) =>
    observed('lead-in').map(o => ({ ...at(o), facts: { section: o.section, text: o.text } })),
}
