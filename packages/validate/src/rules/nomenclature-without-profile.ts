import type { Rule } from '../rule.js'

export const nomenclatureWithoutProfile: Rule = {
  id: 'nomenclature-without-profile',
  severity: 'error',
  about: 'No source has a fiche: there is nothing to publish of any occupation but its name.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    message: 'none of the 1 occupations has a profile',
  },
  check: ({ nomenclature }) => {
    const { occupations } = nomenclature
    if (occupations.length === 0 || occupations.some(({ profile }) => profile)) return []
    const message = `none of the ${occupations.length} occupations has a profile`
    const advice = 'Add a fiche to the sources: it starts with the heading "Intitulé de l’emploi-type".'
    return [{ message, place: null, occupationId: null, advice }]
  },
}
