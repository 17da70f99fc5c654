import { at, type Rule } from '../rule.js'

export const skillLikelyRenamed: Rule<'skill-likely-renamed'> = {
  id: 'skill-likely-renamed',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· Pétrir toutes les pâtes`,
    identifiers: `occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }\nskills:\n  - { id: petrir-les-pates, type: skill, label: Pétrir les pâtes, first: 1.0.0, last: 1.0.0 }`,
    fr: {
      message:
        'Aucune fiche ne demande plus « Pétrir les pâtes » ; « Pétrir toutes les pâtes » est nouveau et pourrait être la même compétence.',
      advice: `Si ses mots ont seulement changé, elle garde son identifiant :

metiers rename skill/petrir-les-pates "Pétrir toutes les pâtes"

Sinon, il n’y a rien à faire : l’ancienne est publiée comme hors d’usage.`,
      place: 'identifiers.yaml, ligne 4',
    },
    en: 'No profile asks for “Pétrir les pâtes” any more; “Pétrir toutes les pâtes” is new and may be the same skill.',
  },
  check: ({ observed }) =>
    observed('skill-likely-renamed').map(o => ({
      ...at(o),
      facts: { id: o.id, label: o.label, likely: o.likely },
    })),
}
