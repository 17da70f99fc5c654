import { at, type Rule } from '../rule.js'

export const relatedUnresolved: Rule<'related-unresolved'> = {
  id: 'related-unresolved',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nEmplois-types de proximité\n· Meunier`,
    fr: {
      message: 'Le métier proche « Meunier » n’est pas dans la nomenclature.',
      advice: `Corrigez-le dans la fiche. Si c’est l’autre nom d’un métier de la nomenclature, collez dans sources/decisions.yaml, avec l’identifiant de ce métier (sans répéter la ligne « aliases: » si elle y est déjà) :

aliases:
  - { text: "Meunier", occupation: identifiant-du-metier, because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 5',
    },
    en: 'The near occupation “Meunier” is not in the nomenclature.',
  },
  check: ({ observed }) => observed('related-unresolved').map(o => ({ ...at(o), facts: { label: o.label } })),
}
