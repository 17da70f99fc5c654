import { at, type Rule } from '../rule.js'

export const gridUnlisted: Rule<'grid-unlisted'> = {
  id: 'grid-unlisted',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\tGlacier`,
    fr: {
      message: '« Glacier » est dans la grille et pas dans la liste.',
      advice: `Ajoutez-le à la liste. Si c’est l’autre nom d’un métier de la liste, collez dans sources/decisions.yaml, avec l’identifiant de ce métier (sans répéter la ligne « aliases: » si elle y est déjà) :

aliases:
  - { text: "Glacier", occupation: identifiant-du-metier, because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 9',
    },
    en: '“Glacier” stands in the grid and not in the list.',
  },
  check: ({ observed }) => observed('grid-unlisted').map(o => ({ ...at(o), facts: { label: o.label } })),
}
