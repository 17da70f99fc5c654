import { at, type Rule } from '../rule.js'

export const profileNotAnnounced: Rule = {
  id: 'profile-not-announced',
  severity: 'info',
  about: 'A fiche that the list of fiches does not name.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLes fiches du pain\n· Glacier\n\nIntitulé de l’emploi-type : GLACIER\nFamille : A\nIntitulé de l’emploi-type : BOULANGER`,
    message: 'the profile of "Boulanger" is not in the list of profiles',
  },
  check: ({ observed }) =>
    observed('profile-not-announced').map(o => ({
      ...at(o),
      message: `the profile of "${o.title}" is not in the list of profiles`,
      advice: 'Add it to the list of fiches.',
    })),
}
