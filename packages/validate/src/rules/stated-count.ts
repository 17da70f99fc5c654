import { at, type Rule } from '../rule.js'

export const statedCount: Rule = {
  id: 'stated-count',
  severity: 'warning',
  about: 'The heading of the list says another number than the list has.',
  example: {
    document: `Les 3 métiers du pain\n· Boulanger\n· Glacier`,
    message: 'the heading says 3 occupations, the list has 2',
  },
  check: ({ observed }) =>
    observed('stated-count').map(o => ({
      ...at(o),
      message: `the heading says ${o.stated} occupations, the list has ${o.found}`,
      advice: 'Correct the heading or the list.',
    })),
}
