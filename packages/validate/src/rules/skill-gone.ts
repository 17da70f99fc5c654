import { at, type Rule } from '../rule.js'

export const skillGone: Rule<'skill-gone'> = {
  id: 'skill-gone',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· Pétrir`,
    identifiers: `occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }\nskills:\n  - { id: scier, type: skill, label: Scier, first: 1.0.0, last: 1.0.0 }`,
    fr: {
      message: 'Aucune fiche ne demande plus « Scier », publiée en version 1.0.0.',
      advice: `Il n’y a rien à faire si c’est voulu. Si une autre la remplace :

metiers merge skill/scier --into skill/IDENTIFIANT`,
      place: 'identifiers.yaml, ligne 4',
    },
    en: 'No profile asks for “Scier” of release 1.0.0 any more.',
  },
  check: ({ observed }) =>
    observed('skill-gone').map(o => ({ ...at(o), facts: { id: o.id, label: o.label, last: o.last } })),
}
