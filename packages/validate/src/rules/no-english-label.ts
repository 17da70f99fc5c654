import type { Rule } from '../rule.js'

export const noEnglishLabel: Rule<'no-english-label'> = {
  id: 'no-english-label',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nAppellations équivalentes en anglais :`,
    fr: {
      message: '« Boulanger » n’a pas d’appellation en anglais.',
      advice: 'Ajoutez-en une sous « Appellations équivalentes en anglais ».',
      place: 'source.txt, ligne 2',
    },
    en: '“Boulanger” has no label in English.',
  },
  // A template without a section for them asks for none.
  check: ({ nomenclature, template, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, preferredLabel, alternativeLabels, profile }, index) =>
      profile === null ||
      alternativeLabels.en.length > 0 ||
      preferredLabel.en !== undefined ||
      !template.sections.some(section => section.id === 'alternative-labels-en' && section.required)
        ? []
        : {
            facts: { label: preferredLabel.fr },
            place: placeOf(`/occupations/${index}/preferredLabel/fr`),
            occupationId: id,
          },
    ),
}
