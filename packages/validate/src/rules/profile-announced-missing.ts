import { at, type Rule } from '../rule.js'

export const profileAnnouncedMissing: Rule<'profile-announced-missing'> = {
  id: 'profile-announced-missing',
  severity: 'warning',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\n\nLes fiches du pain\n· Glacier\n\nIntitulé de l’emploi-type : BOULANGER`,
    fr: {
      message: 'La fiche de « Glacier » est annoncée ici, et il n’y en a pas.',
      advice: 'Ajoutez la fiche, ou retirez-la de la liste des fiches.',
      place: 'source.txt, ligne 6',
    },
    en: 'A fiche of “Glacier” is announced here, and there is none.',
  },
  check: ({ observed }) =>
    observed('profile-announced-missing').map(o => ({ ...at(o), facts: { label: o.label } })),
}
