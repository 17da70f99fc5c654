import { at, type Rule } from '../rule.js'

export const profileAnnouncedMissing: Rule = {
  id: 'profile-announced-missing',
  severity: 'warning',
  about: 'The list of fiches names one that the sources do not have.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLes fiches du pain\n· Glacier\n\nIntitulé de l’emploi-type : BOULANGER`,
    message: 'a profile of "Glacier" is announced here, and there is none',
  },
  check: ({ observed }) =>
    observed('profile-announced-missing').map(o => ({
      ...at(o),
      message: `a profile of "${o.label}" is announced here, and there is none`,
      advice: 'Add the fiche, or remove it from the list of fiches.',
    })),
}
