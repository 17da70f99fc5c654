import type { Rule } from '../rule.js'

export const previousReleaseLost: Rule<'previous-release-lost'> = {
  id: 'previous-release-lost',
  severity: 'error',
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
    fr: {
      message: 'La version 0.9.0 avait le métier « Glacier » ; celle-ci ne l’a plus.',
      advice: `Si c’est un oubli, remettez dans les sources ce qui manque. Si vous y renoncez :

metiers build --accept-loss glacier --because "pourquoi"`,
      place: null,
    },
    en: 'Release 0.9.0 had the occupation “Glacier”; this one has it no more.',
  },
  check: ({ lost, previous }) => {
    const labels = new Map(previous?.occupations.map(({ id, preferredLabel }) => [id, preferredLabel.fr]))
    return lost.map(({ kind, occupationId, detail }) => ({
      facts: {
        version: previous?.version ?? '',
        kind,
        label: labels.get(occupationId) ?? occupationId,
        detail,
      },
      place: null,
      occupationId,
    }))
  },
}
