import { sectionsIn } from '../completeness.js'
import type { Rule } from '../rule.js'

export const sectionMissing: Rule<'section-missing'> = {
  id: 'section-missing',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER`,
    fr: {
      message: 'La fiche de « Boulanger » n’a pas la rubrique « Famille ».',
      advice: 'Ajoutez-en le titre, sans rien dessous s’il n’y a rien à en dire.',
      place: null,
    },
    en: 'The fiche of “Boulanger” has no heading for the section “Family”.',
  },
  check: context =>
    sectionsIn(context, 'absent').map(({ label, section, ...at }) => ({ ...at, facts: { label, section } })),
}
