import { at, type Rule } from '../rule.js'

export const gridMissing: Rule = {
  id: 'grid-missing',
  severity: 'warning',
  about: 'An occupation of the list that the grid does not have, so that its family is not known from there.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tBoulanger\n\t`,
    message: '"Glacier" stands in the list and not in the grid',
  },
  check: ({ observed }) =>
    observed('grid-missing').map(o => ({
      ...at(o),
      message: `"${o.label}" stands in the list and not in the grid`,
      advice: 'Put the occupation into the column of its family.',
    })),
}
