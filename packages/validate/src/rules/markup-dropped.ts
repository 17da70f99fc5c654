import { at, type Rule } from '../rule.js'

export const markupDropped: Rule<'markup-dropped'> = {
  id: 'markup-dropped',
  severity: 'info',
  example: {
    document: `# Les 1 métiers du pain\n\n- [Boulanger](https://example.org/pain)`,
    name: 'source.md',
    fr: {
      message: 'L’adresse « https://example.org/pain » n’a pas été reprise.',
      advice: 'Écrivez l’adresse en toutes lettres si elle doit être publiée.',
      place: 'source.md, ligne 3',
    },
    en: 'The address “https://example.org/pain” was not taken.',
  },
  check: ({ observed }) => observed('markup-dropped').map(o => ({ ...at(o), facts: { target: o.target } })),
}
