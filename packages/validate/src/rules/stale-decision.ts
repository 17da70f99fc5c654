import { at, type Rule } from '../rule.js'

export const staleDecision: Rule = {
  id: 'stale-decision',
  severity: 'warning',
  about: 'A decision that settles nothing any more: its text is not in the sources, or needs no decision.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    decisions: 'aliases: [{ text: Meunier, occupation: boulanger, because: un essai }]',
    message: 'the decision on "Meunier" (aliases) settles nothing in the sources',
  },
  check: ({ observed }) =>
    observed('stale-decision').map(o => ({
      ...at(o),
      message: `the decision on "${o.text}" (${o.decision}) settles nothing in the sources`,
      advice: 'Remove the decision, or correct its text.',
    })),
}
