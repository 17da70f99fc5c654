import { sectionsIn } from '../completeness.js'
import type { Rule } from '../rule.js'

export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'warning',
  about: 'A section of the template whose heading a fiche does not have.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER`,
    message: 'the profile of "Boulanger" has no heading for the section family',
  },
  check: context =>
    sectionsIn(context, 'absent').map(({ label, section, ...place }) => ({
      ...place,
      message: `the profile of "${label}" has no heading for the section ${section}`,
      advice: 'Add the heading, with nothing under it if there is nothing to say.',
    })),
}
