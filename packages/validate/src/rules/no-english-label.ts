import type { Rule } from '../rule.js'

export const noEnglishLabel: Rule = {
  id: 'no-english-label',
  severity: 'info',
  about: 'A profile that states no label in English.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nAppellations équivalentes en anglais :`,
    message: '"Boulanger" has no label in English',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, preferredLabel, alternativeLabels, profile }, index) =>
      profile === null || alternativeLabels.en.length > 0
        ? []
        : {
            message: `"${preferredLabel.fr}" has no label in English`,
            place: placeOf(`/occupations/${index}/preferredLabel/fr`),
            occupationId: id,
            advice: 'Add one under "Appellations équivalentes en anglais".',
          },
    ),
}
