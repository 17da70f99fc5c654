import { at, type Rule } from '../rule.js'

export const readingsDiffer: Rule<'readings-differ'> = {
  id: 'readings-differ',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    folder: [
      {
        kind: 'readings-differ',
        first: '120 salariés',
        second: '4711',
        place: { sourceId: 'source', lines: [2, 2] },
        occupationId: null,
      },
    ],
    fr: {
      message: 'Une seconde lecture du document lit « 4711 » là où la première lit « 120 salariés ».',
      advice:
        'Regardez cet endroit dans Word ; si les données n’ont pas ce que vous y voyez, signalez-le avec le document.',
      place: 'source.txt, ligne 2',
    },
    en: 'A second reading of the document has “4711” where the first has “120 salariés”.',
  },
  check: ({ observed }) =>
    observed('readings-differ').map(o => ({ ...at(o), facts: { first: o.first, second: o.second } })),
}
