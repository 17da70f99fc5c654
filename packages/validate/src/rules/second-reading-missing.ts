import { at, type Rule } from '../rule.js'

export const secondReadingMissing: Rule<'second-reading-missing'> = {
  id: 'second-reading-missing',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    folder: [
      { kind: 'second-reading-missing', reason: 'unread', place: { sourceId: 'source' }, occupationId: null },
    ],
    fr: {
      message: 'Le second lecteur ne sait pas lire ce document : il n’a pas été comparé.',
      advice:
        'Rien n’est à faire ; pour le comparer, ouvrez-le dans Word et enregistrez-le de nouveau en .docx.',
      place: 'source.txt',
    },
    en: 'The second reader cannot read this document: it was not compared.',
  },
  check: ({ observed }) =>
    observed('second-reading-missing').map(o => ({ ...at(o), facts: { reason: o.reason } })),
}
