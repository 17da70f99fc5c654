import { at, type Rule } from '../rule.js'

export const codeLabel: Rule<'code-label'> = {
  id: 'code-label',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCodes ROME correspondants : D1102 – Boulangerie-viennoiserie`,
    fr: {
      message: '« Boulangerie-viennoiserie » est l’intitulé de D1102 ; le code seul est publié.',
      advice: 'Il n’y a rien à faire : un code dit son intitulé.',
      place: 'source.txt, ligne 4',
    },
    en: '“Boulangerie-viennoiserie” is the label of D1102; the code alone is published.',
  },
  check: ({ observed }) => observed('code-label').map(o => ({ ...at(o), facts: { labels: o.labels } })),
}
