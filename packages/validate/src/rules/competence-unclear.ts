import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const competenceUnclear: Rule = {
  id: 'competence-unclear',
  severity: 'warning',
  about: 'A line of the competence table that fits no row.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCompétences comportementales requises\nAnimation d’équipe\nLigne de trop`,
    message: '"Ligne de trop" fits no row of the competence table',
  },
  check: ({ observed }) =>
    observed('competence-unclear').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" fits no row of the competence table`,
      advice:
        'If it is a row of the form, add it to competences.categories in the template; a remark stands after a tick.',
    })),
}
