import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const unrecognisedText: Rule = {
  id: 'unrecognised-text',
  severity: 'warning',
  about:
    'Text that belongs to no part of the template. It is kept in the provenance file and is in no dataset.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nLigne sans puce`,
    message: '"Ligne sans puce" was not recognised',
  },
  check: ({ observed }) =>
    observed('unrecognised').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" was not recognised`,
      advice: 'Move it under a heading of the template, or remove it.',
    })),
}
