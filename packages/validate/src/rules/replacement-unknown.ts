import { at, type Rule } from '../rule.js'

export const replacementUnknown: Rule<'replacement-unknown'> = {
  id: 'replacement-unknown',
  severity: 'error',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Tourier`,
    identifiers:
      'occupations:\n  - { id: patissier, label: Pâtissier, first: 1.0.0, last: 1.0.0, deprecation: { because: scindé, replacedBy: [ tourrier, boulanger ] } }',
    fr: {
      message:
        '« Pâtissier » (patissier) est remplacé par « tourrier », qui n’est ni dans les sources ni dans le registre.',
      advice: 'Écrivez « tourier » dans sources/identifiers.yaml, si c’est celui que vous vouliez.',
      place: 'identifiers.yaml, ligne 2',
    },
    en: '“Pâtissier” (patissier) is replaced by “tourrier”, which is neither in the sources nor in the registry.',
  },
  check: ({ observed }) =>
    observed('replacement-unknown').map(o => ({
      ...at(o),
      facts: { id: o.id, label: o.label, replacement: o.replacement, nearest: o.nearest },
    })),
}
