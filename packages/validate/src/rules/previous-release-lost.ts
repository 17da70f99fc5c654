import type { Rule } from '../rule.js'

export const previousReleaseLost: Rule = {
  id: 'previous-release-lost',
  severity: 'error',
  about: 'Something that the previous release had and this one lacks, and no steward has given up.',
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
  check: ({ lost, previous }) =>
    lost.map(({ kind, occupationId, what }) => ({
      message: `release ${previous?.version} had the ${kind} "${what}"`,
      place: null,
      occupationId,
      advice: `Restore it in the sources, or say that it is given up: metiers build --accept-loss ${occupationId} --because REASON.`,
    })),
}
