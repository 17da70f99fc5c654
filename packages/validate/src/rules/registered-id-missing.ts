import { at, type Rule } from '../rule.js'

export const registeredIdMissing: Rule<'registered-id-missing'> = {
  id: 'registered-id-missing',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger pâtissier`,
    identifiers: 'occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }',
    fr: {
      message:
        '« Boulanger » (boulanger), publié en version 1.0.0, n’est plus dans aucune source ; « Boulanger pâtissier » est nouveau et pourrait être lui.',
      advice: `S’il a changé de nom :

metiers rename boulanger "Boulanger pâtissier"

S’il a été retiré :

metiers retire boulanger --because "pourquoi"

S’il est réuni à un autre :

metiers merge boulanger --into IDENTIFIANT

S’il est scindé :

metiers split boulanger --into IDENTIFIANT IDENTIFIANT

Sinon, remettez-le dans les sources.`,
      place: 'identifiers.yaml, ligne 2',
    },
    en: '“Boulanger” (boulanger) of release 1.0.0 is in no source any more; “Boulanger pâtissier” is new and may be it.',
  },
  check: ({ observed }) =>
    observed('registered-id-missing').map(o => ({
      ...at(o),
      facts: { id: o.id, label: o.label, last: o.last, likely: o.likely },
    })),
}
