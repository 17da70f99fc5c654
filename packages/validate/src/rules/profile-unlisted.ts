import { at, type Rule } from '../rule.js'

export const profileUnlisted: Rule = {
  id: 'profile-unlisted',
  severity: 'error',
  about: 'A fiche of an occupation that the list and the grid do not have.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : GLACIER`,
    message: 'the profile "GLACIER" is of no listed occupation',
  },
  check: ({ observed }) =>
    observed('profile-unlisted').map(o => ({
      ...at(o),
      message: `the profile "${o.title}" is of no listed occupation`,
      advice:
        'Add the occupation to the list, or add an alias to decisions.yaml: {text, occupation, because}.',
    })),
}
