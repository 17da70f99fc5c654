import { at, type Rule } from '../rule.js'

export const staleDecision: Rule<'stale-decision'> = {
  id: 'stale-decision',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    decisions: 'aliases: [{ text: Meunier, occupation: boulanger, because: un essai }]',
    fr: {
      message: 'La décision sur « Meunier » (autre nom, sous « aliases ») ne règle rien dans les sources.',
      advice: 'Retirez cette décision, ou corrigez son texte.',
      place: 'decisions.yaml, ligne 1',
    },
    en: 'The decision on “Meunier” (under “aliases”) settles nothing in the sources.',
  },
  check: ({ observed }) =>
    observed('stale-decision').map(o => ({
      ...at(o),
      facts: { decision: o.decision, text: o.text, unknown: o.unknown, retired: o.retired },
    })),
}
