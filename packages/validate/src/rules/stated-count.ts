import { at, type Rule } from '../rule.js'

export const statedCount: Rule<'stated-count'> = {
  id: 'stated-count',
  severity: 'warning',
  example: {
    document: `Les 3 métiers du pain\n· Boulanger\n· Glacier`,
    fr: {
      message: 'Le titre annonce 3 métiers ; la liste en a 2.',
      advice: 'Corrigez le titre ou la liste.',
      place: 'source.txt, ligne 1',
    },
    en: 'The heading says 3 occupations; the list has 2.',
  },
  check: ({ observed }) =>
    observed('stated-count').map(o => ({ ...at(o), facts: { stated: o.stated, found: o.found } })),
}
