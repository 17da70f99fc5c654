import { at, type Rule } from '../rule.js'

export const profileWithoutTitle: Rule = {
  id: 'profile-without-title',
  severity: 'error',
  about: 'A fiche without the name of its occupation: its content belongs to nobody.',
  example: {
    document: `Intitulé de l’emploi-type\nActivités principales\n· Pétrir la pâte`,
    message: 'a profile without a title starts here',
  },
  check: ({ observed }) =>
    observed('profile-without-title').map(o => ({
      ...at(o),
      message: 'a profile without a title starts here',
      advice: 'Write the name of the occupation under "Intitulé de l’emploi-type".',
    })),
}
