import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const leadIn: Rule = {
  id: 'lead-in',
  severity: 'warning',
  about: 'A line that leads in to the items of a list: it is no item, and is in no dataset.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nActivités principales\nLe boulanger est chargé de :\n· Pétrir la pâte`,
    message:
      '"Le boulanger est chargé de :" leads in to the list of the section main-activities and was not read',
  },
  check: ({ observed }) =>
    observed('lead-in').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" leads in to the list of the section ${o.section} and was not read`,
      advice: 'If it says something that matters, write it into the items, or into a section of text.',
    })),
}
