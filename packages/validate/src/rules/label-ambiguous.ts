import { at, type Rule } from '../rule.js'

export const labelAmbiguous: Rule = {
  id: 'label-ambiguous',
  severity: 'error',
  about: 'A label that is near to several occupations: which one is meant is for a person to say.',
  example: {
    document: `Les 2 métiers du pain\n· Vendeur de pain A\n· Vendeur de pain B\nIntitulé de l’emploi-type : VENDEUR DE PAIN C`,
    message: '"VENDEUR DE PAIN C" could be vendeur-de-pain-a or vendeur-de-pain-b',
  },
  check: ({ observed }) =>
    observed('label-ambiguous').map(o => ({
      ...at(o),
      message: `"${o.label}" could be ${o.candidates.join(' or ')}`,
      advice: 'Settle it in decisions.yaml with an alias: {text, occupation, because}.',
    })),
}
