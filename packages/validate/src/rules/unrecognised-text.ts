import { at, type Rule } from '../rule.js'

export const unrecognisedText: Rule<'unrecognised-text'> = {
  id: 'unrecognised-text',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nLigne sans puce`,
    fr: {
      message: '« Ligne sans puce » n’a pas été reconnu.',
      advice: 'Placez ce texte sous un titre du modèle, ou retirez-le.',
      place: 'source.txt, ligne 3',
    },
    en: '“Ligne sans puce” was not recognised.',
  },
  check: ({ observed }) =>
    observed('unrecognised').map(o => ({
      ...at(o),
      facts: { text: o.text, ...(o.more && { more: o.more }) },
    })),
}
