import type { Rule } from '../rule.js'

export const licenceNotStated: Rule = {
  id: 'licence-not-stated',
  severity: 'warning',
  about: 'Nobody has stated under which licence the data may be used.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    message: 'the licence of the data is not stated',
  },
  check: ({ nomenclature }) =>
    nomenclature.licence === null
      ? [
          {
            message: 'the licence of the data is not stated',
            place: null,
            occupationId: null,
            advice: 'Ask the owner, and put the IRI of the licence into sources.yaml: licence.',
          },
        ]
      : [],
}
