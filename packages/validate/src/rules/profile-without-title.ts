import { at, type Rule } from '../rule.js'

export const profileWithoutTitle: Rule<'profile-without-title'> = {
  id: 'profile-without-title',
  severity: 'error',
  example: {
    document: `Intitulé de l’emploi-type\nActivités principales\n· Pétrir la pâte`,
    fr: {
      message: 'Une fiche sans intitulé commence ici.',
      advice: 'Écrivez le nom du métier sous « Intitulé de l’emploi-type ».',
      place: 'source.txt, ligne 1',
    },
    en: 'A fiche without a title starts here.',
  },
  check: ({ observed }) => observed('profile-without-title').map(o => ({ ...at(o), facts: {} })),
}
