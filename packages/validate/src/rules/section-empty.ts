import { sectionsIn } from '../completeness.js'
import type { Rule } from '../rule.js'

export const sectionEmpty: Rule<'section-empty'> = {
  id: 'section-empty',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nChiffrage :`,
    fr: {
      message: 'La rubrique « Chiffrage » de « Boulanger » est vide.',
      advice: 'Remplissez-la si quelque chose est connu.',
      place: 'source.txt, ligne 4',
    },
    en: 'The section “Headcount” of “Boulanger” is empty.',
  },
  check: context =>
    sectionsIn(context, 'empty').map(({ label, section, ...at }) => ({ ...at, facts: { label, section } })),
}
