import { at, type Rule } from '../rule.js'

export const idNotRegistered: Rule = {
  id: 'id-not-registered',
  severity: 'info',
  about: 'A new occupation: its id is not in the registry of ids yet.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier`,
    identifiers: 'occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }',
    message: '"Glacier" is new: its id will be glacier',
  },
  check: ({ observed }) =>
    observed('id-not-registered').map(o => ({
      ...at(o),
      message: `"${o.label}" is new: its id will be ${o.id}${o.likely === null ? '' : `, unless it is ${o.likely} under a new name`}`,
      advice: `When it is published, an id is for good: register it with metiers ids update.${o.likely === null ? '' : ` If it was renamed: metiers rename ${o.likely} "${o.label}".`}`,
    })),
}
