import type { Rule } from '../rule.js'

export const occupationWithoutProfile: Rule = {
  id: 'occupation-without-profile',
  severity: 'warning',
  about: 'An occupation for which no fiche exists.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\nIntitulé de l’emploi-type : BOULANGER`,
    message: '"Glacier" has no profile',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, preferredLabel, profile }, index) =>
      profile
        ? []
        : {
            message: `"${preferredLabel.fr}" has no profile`,
            place: placeOf(`/occupations/${index}/preferredLabel/fr`),
            occupationId: id,
            advice: 'Write a fiche for it and put it into the sources.',
          },
    ),
}
