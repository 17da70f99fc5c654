import { releaseLosses } from '../release-losses.js'
import type { Rule } from '../rule.js'

export const previousReleaseLost: Rule = {
  id: 'previous-release-lost',
  severity: 'warning',
  about: 'Something that the previous release had and this one lacks.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    previous: current => ({
      ...current,
      version: '0.9.0',
      occupations: current.occupations.map(occupation => ({
        ...occupation,
        id: 'glacier',
        preferredLabel: { fr: 'Glacier' },
      })),
    }),
    message: 'release 0.9.0 had the occupation "Glacier"',
  },
  check: ({ nomenclature, previous }) =>
    previous === null
      ? []
      : releaseLosses(previous, nomenclature).map(({ kind, occupationId, what }) => ({
          message: `release ${previous.version} had the ${kind} "${what}"`,
          place: null,
          occupationId,
          advice: 'If it was removed on purpose, nothing to do; else restore it in the sources.',
        })),
}
