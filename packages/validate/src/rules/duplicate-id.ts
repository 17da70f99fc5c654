import { sameText } from '@metiers/schema'
import { at, type Rule } from '../rule.js'

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  about: 'Two labels give one id, so one occupation or family would hide the other.',
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
        o.id !== '' && !sameText(o.labels[0], o.labels[1])
          ? `Give one of them an id by hand in decisions.yaml: identifiers: [{ text: "${o.labels[1]}", id: …, because: … }].`
          : 'Write a label with letters, one that differs from every other by more than case, accents and punctuation.',
    })),
}
