import { at, type Rule } from '../rule.js'

export const profileUnlisted: Rule<'profile-unlisted'> = {
  id: 'profile-unlisted',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : GLACIER`,
    fr: {
      message: 'La fiche « GLACIER » n’est celle d’aucun métier de la liste.',
      advice: `Ajoutez le métier à la liste. Si c’est l’autre nom d’un métier de la liste, collez dans sources/decisions.yaml, avec l’identifiant de ce métier (sans répéter la ligne « aliases: » si elle y est déjà) :

aliases:
  - { text: "GLACIER", occupation: identifiant-du-metier, because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 3',
    },
    en: 'The fiche “GLACIER” is of no occupation of the list.',
  },
  check: ({ observed }) => observed('profile-unlisted').map(o => ({ ...at(o), facts: { title: o.title } })),
}
