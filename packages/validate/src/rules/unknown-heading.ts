import { at, type Rule } from '../rule.js'

export const unknownHeading: Rule<'unknown-heading'> = {
  id: 'unknown-heading',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\tIntitulé de l’emploi-type\n\nBOULANGER\n\n\tConaissances requises\n`,
    fr: {
      message:
        'Le titre « Conaissances requises » n’est pas dans le modèle ; « Connaissances requises » s’en approche.',
      advice:
        'Écrivez « Connaissances requises » si c’est bien cette rubrique ; sinon, ajoutez ce titre au modèle.',
      place: 'source.txt, ligne 7',
    },
    en: 'The heading “Conaissances requises” is not in the template; “Connaissances requises” is near.',
  },
  check: ({ observed }) =>
    observed('unknown-heading').map(o => ({ ...at(o), facts: { text: o.text, nearest: o.nearest } })),
}
