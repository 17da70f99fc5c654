import { at, type Rule } from '../rule.js'

export const deprecatedIdListed: Rule<'deprecated-id-listed'> = {
  id: 'deprecated-id-listed',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    identifiers:
      'occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0, deprecation: { since: 1.1.0, because: fermé } }',
    fr: {
      message:
        '« Boulanger » (boulanger) est hors d’usage depuis la version 1.1.0, et les sources l’ont encore.',
      advice:
        'Retirez-le des sources. S’il est de retour, retirez « deprecation » de sa ligne dans sources/identifiers.yaml.',
      place: 'source.txt, ligne 2',
    },
    en: '“Boulanger” (boulanger) is deprecated since 1.1.0, and the sources have it.',
  },
  check: ({ observed }) =>
    observed('deprecated-id-listed').map(o => ({
      ...at(o),
      facts: { id: o.id, label: o.label, since: o.since },
    })),
}
