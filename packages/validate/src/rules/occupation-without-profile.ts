import type { Rule } from '../rule.js'

export const occupationWithoutProfile: Rule<'occupation-without-profile'> = {
  id: 'occupation-without-profile',
  severity: 'warning',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\nIntitulé de l’emploi-type : BOULANGER`,
    fr: {
      message: '« Glacier » n’a pas de fiche.',
      advice: 'Écrivez sa fiche et ajoutez-la aux sources ; metiers form en fait le formulaire Word.',
      place: 'source.txt, ligne 3',
    },
    en: '“Glacier” has no fiche.',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, preferredLabel, profile }, index) =>
      profile
        ? []
        : {
            facts: { label: preferredLabel.fr },
            place: placeOf(`/occupations/${index}/preferredLabel/fr`),
            occupationId: id,
          },
    ),
}
