import type { Rule } from '../rule.js'

export const nomenclatureWithoutProfile: Rule<'nomenclature-without-profile'> = {
  id: 'nomenclature-without-profile',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    fr: {
      message: 'Le seul métier de la nomenclature n’a pas de fiche.',
      advice: 'Ajoutez une fiche aux sources : elle commence par le titre « Intitulé de l’emploi-type ».',
      place: null,
    },
    en: 'The only occupation of the nomenclature has no fiche.',
  },
  check: ({ nomenclature: { occupations } }) =>
    occupations.length === 0 || occupations.some(({ profile }) => profile)
      ? []
      : [{ facts: { occupations: occupations.length }, place: null, occupationId: null }],
}
