import { completenessOf } from '../completeness.js'
import type { Rule } from '../rule.js'

export const completenessBelowMinimum: Rule<'completeness-below-minimum'> = {
  id: 'completeness-below-minimum',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER`,
    manifest: 'validation: { minimumCompleteness: 0.5 }',
    fr: {
      message: '1 rubrique remplie sur 21 (5 %) ; le manifeste en demande 50 %.',
      advice: `Remplissez des rubriques, ou abaissez le minimum dans sources/sources.yaml, par exemple :

validation:
  minimumCompleteness: 0.04`,
      place: null,
    },
    en: '1 of 21 sections are filled (5%); the manifest asks for 50%.',
  },
  check: context => {
    const { filled, expected, ratio } = completenessOf(context.nomenclature, context)
    const minimum = context.manifest.validation.minimumCompleteness
    if (ratio >= minimum) return []
    return [{ facts: { filled, expected, minimum }, place: null, occupationId: null }]
  },
}
