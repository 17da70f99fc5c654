import { at, type Rule } from '../rule.js'

export const duplicateProfile: Rule<'duplicate-profile'> = {
  id: 'duplicate-profile',
  severity: 'error',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Pâtissier\nIntitulé de l’emploi-type : BOULANGER\nDescription synthétique : Il fait le pain.\nFamille : A\nIntitulé de l’emploi-type : Boulanger`,
    fr: {
      message: 'Une deuxième fiche de « Boulanger » ; la première est dans source.txt, ligne 4.',
      advice: 'Gardez l’une des deux.',
      place: 'source.txt, ligne 7',
    },
    en: 'A second fiche of “Boulanger”; the first is in source.txt, line 4.',
  },
  check: ({ observed }) =>
    observed('duplicate-profile').map(o => ({
      ...at(o),
      facts: { title: o.title },
      related: [{ role: 'first', place: o.first }],
    })),
}
