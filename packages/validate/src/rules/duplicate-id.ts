import { at, type Rule } from '../rule.js'

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  about: 'Two labels of the list give one id, so one occupation would hide the other.',
  example: {
    document: `Les 2 métiers du pain\n· Pâtissier\n· PATISSIER`,
    message: '"PATISSIER" and "Pâtissier" both have the id patissier',
  },
  check: ({ observed }) =>
    observed('duplicate-id').map(o => ({
      ...at(o),
      message:
        o.id === ''
          ? `"${o.labels[1]}" has no letter or digit to make an id from`
          : `"${o.labels[1]}" and "${o.labels[0]}" both have the id ${o.id}`,
      advice:
        'Write a label with letters, one that differs from every other by more than case, accents and punctuation.',
    })),
}
