import { completenessOf, percent } from '../completeness.js'
import type { Rule } from '../rule.js'

export const completenessBelowMinimum: Rule = {
  id: 'completeness-below-minimum',
  severity: 'error',
  about: 'Fewer sections are filled than the manifest asks for.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER`,
    manifest: 'validation: { minimumCompleteness: 0.5 }',
    message: '1 of 21 sections are filled (5 %), the manifest asks for 50 %',
  },
  check: context => {
    const { filled, expected, ratio } = completenessOf(context.nomenclature, context.sectionStates)
    const minimum = context.manifest.validation.minimumCompleteness
    if (ratio >= minimum) return []
    const message = `${filled} of ${expected} sections are filled (${percent(ratio)}), the manifest asks for ${percent(minimum)}`
    const advice = 'Fill in sections, or lower validation.minimumCompleteness in sources.yaml.'
    return [{ message, place: null, occupationId: null, advice }]
  },
}
