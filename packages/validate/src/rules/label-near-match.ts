import { at, type Rule } from '../rule.js'

export const labelNearMatch: Rule<'label-near-match'> = {
  id: 'label-near-match',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Technicien fours\nIntitulé de l’emploi-type : TECHNICIEN FOUR`,
    fr: {
      message: '« TECHNICIEN FOUR » a été lu comme « Technicien fours » (à 1 lettre près).',
      advice: `Corrigez l’intitulé. Si les deux façons d’écrire sont bonnes, collez dans sources/decisions.yaml (sans répéter la ligne « aliases: » si elle y est déjà) :

aliases:
  - { text: "TECHNICIEN FOUR", occupation: technicien-fours, because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 3',
    },
    en: '“TECHNICIEN FOUR” was read as “Technicien fours” (1 letter apart).',
  },
  check: ({ observed }) =>
    observed('label-near-match').map(o => ({
      ...at(o),
      facts: { label: o.label, preferred: o.preferred, distance: o.distance },
    })),
}
