import { at, type Rule } from '../rule.js'

export const profileNotAnnounced: Rule<'profile-not-announced'> = {
  id: 'profile-not-announced',
  severity: 'info',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLes fiches du pain\n· Glacier\n\nIntitulé de l’emploi-type : GLACIER\nFamille : A\nIntitulé de l’emploi-type : BOULANGER`,
    fr: {
      message: 'La fiche de « Boulanger » n’est pas dans la liste des fiches.',
      advice: 'Ajoutez-la à la liste des fiches.',
      place: null,
    },
    en: 'The fiche of “Boulanger” is not in the list of fiches.',
  },
  check: ({ observed }) =>
    observed('profile-not-announced').map(o => ({ ...at(o), facts: { title: o.title } })),
}
