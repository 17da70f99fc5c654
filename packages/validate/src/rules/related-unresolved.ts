import { at, type Rule } from '../rule.js'

export const relatedUnresolved: Rule = {
  id: 'related-unresolved',
  severity: 'warning',
  about: 'A fiche names a near occupation that the nomenclature does not have.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nEmplois-types de proximité\n· Meunier`,
    message: 'the near occupation "Meunier" is not in the nomenclature',
  },
  check: ({ observed }) =>
    observed('related-unresolved').map(o => ({
      ...at(o),
      message: `the near occupation "${o.label}" is not in the nomenclature`,
      advice: 'Correct the label, or add an alias to decisions.yaml: {text, occupation, because}.',
    })),
}
