import { at, type Rule } from '../rule.js'

export const deprecatedIdListed: Rule = {
  id: 'deprecated-id-listed',
  severity: 'error',
  about: 'An occupation that the registry of ids calls deprecated is in the sources.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    identifiers:
      'occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0, deprecation: { since: 1.1.0, because: fermé } }',
    message: '"Boulanger" (boulanger) is deprecated since 1.1.0, and the sources have it',
  },
  check: ({ observed }) =>
    observed('deprecated-id-listed').map(o => ({
      ...at(o),
      message: `"${o.label}" (${o.id}) is deprecated since ${o.since}, and the sources have it`,
      advice: `Remove it from the sources, or take its deprecation out of identifiers.yaml if it is back.`,
    })),
}
