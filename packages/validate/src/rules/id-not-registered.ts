import { at, type Rule } from '../rule.js'

export const idNotRegistered: Rule<'id-not-registered'> = {
  id: 'id-not-registered',
  severity: 'info',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier`,
    identifiers: 'occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }',
    fr: {
      message: '« Glacier » est nouveau : son identifiant sera glacier.',
      advice: `Une fois publié, un identifiant reste pour toujours. Inscrivez-le :

metiers ids update`,
      place: 'source.txt, ligne 3',
    },
    en: '“Glacier” is new: its id will be glacier.',
  },
  check: ({ observed }) =>
    observed('id-not-registered').map(o => ({
      ...at(o),
      facts: { id: o.id, label: o.label, likely: o.likely },
    })),
}
