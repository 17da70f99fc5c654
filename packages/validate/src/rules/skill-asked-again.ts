import { at, type Rule } from '../rule.js'

export const skillAskedAgain: Rule<'skill-asked-again'> = {
  id: 'skill-asked-again',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· Pétrir`,
    identifiers: `occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }\nskills:\n  - { id: petrir, type: skill, label: Pétrir, first: 1.0.0, last: 1.0.0, deprecation: { because: le pétrin, since: 1.1.0 } }`,
    fr: {
      message: '« Pétrir » était hors d’usage depuis la version 1.1.0, et une fiche la demande.',
      advice: `Si c’est voulu, retirez « deprecation » de sa ligne dans sources/identifiers.yaml. Sinon, ôtez-la de la fiche.`,
      place: 'identifiers.yaml, ligne 4',
    },
    en: '“Pétrir” is deprecated since 1.1.0, and a profile asks for it.',
  },
  check: ({ observed }) =>
    observed('skill-asked-again').map(o => ({
      ...at(o),
      facts: { id: o.id, label: o.label, since: o.since },
    })),
}
