import { at, type Rule } from '../rule.js'

export const gridUnlisted: Rule = {
  id: 'grid-unlisted',
  severity: 'error',
  about: 'An occupation of the grid that the list does not have.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\tGlacier`,
    message: '"Glacier" stands in the grid and not in the list',
  },
  check: ({ observed }) =>
    observed('grid-unlisted').map(o => ({
      ...at(o),
      message: `"${o.label}" stands in the grid and not in the list`,
      advice:
        'Add the occupation to the list, or add an alias to decisions.yaml: {text, occupation, because}.',
    })),
}
