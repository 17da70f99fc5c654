import { sectionsIn } from '../completeness.js'
import type { Rule } from '../rule.js'

export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'info',
  about:
    'A heading with nothing under it: the source says nothing, which is not the same as saying that there is none.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nChiffrage :`,
    message: 'the section headcount of "Boulanger" is empty',
  },
  check: context =>
    sectionsIn(context, 'empty').map(({ label, section, ...place }) => ({
      ...place,
      message: `the section ${section} of "${label}" is empty`,
      advice: 'Fill it in where something is known.',
    })),
}
