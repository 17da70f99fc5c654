import { at, type Rule } from '../rule.js'

export const levelUnrecoverable: Rule<'level-unrecoverable'> = {
  id: 'level-unrecoverable',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCompétences comportementales requises\nAnimation d’équipe\n(\nLeader`,
    fr: {
      message:
        'Le niveau de « Animation d’équipe » est perdu : le texte ne garde pas la colonne de la coche.',
      advice: 'Prenez pour source le fichier Word, où la coche est dans sa colonne.',
      place: 'source.txt, ligne 6',
    },
    en: 'The level of “Animation d’équipe” is lost: the text does not keep the column of the tick.',
  },
  check: ({ observed }) =>
    observed('level-unrecoverable').map(o => ({
      ...at(o),
      facts: { category: o.category, reason: o.reason, shown: o.shown },
    })),
}
