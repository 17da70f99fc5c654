import { at, type Rule } from '../rule.js'

export const competenceUnclear: Rule<'competence-unclear'> = {
  id: 'competence-unclear',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCompétences comportementales requises\nAnimation d’équipe\nLigne de trop`,
    fr: {
      message: '« Ligne de trop » n’est d’aucune ligne connue du tableau des compétences.',
      advice:
        'Si c’est une ligne du formulaire, ajoutez-la au modèle (items, dans sa rubrique) ; une précision s’écrit après une coche.',
      place: 'source.txt, ligne 6',
    },
    en: '“Ligne de trop” fits no known row of the competence table.',
  },
  check: ({ observed }) => observed('competence-unclear').map(o => ({ ...at(o), facts: { text: o.text } })),
}
