import type { Rule } from '../rule.js'

export const licenceNotStated: Rule<'licence-not-stated'> = {
  id: 'licence-not-stated',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    fr: {
      message: 'La licence des données n’est pas indiquée.',
      advice: `Demandez-la au propriétaire des données, et mettez son adresse dans sources/sources.yaml ; pour la Licence Ouverte 2.0 :

licence: https://spdx.org/licenses/etalab-2.0`,
      place: null,
    },
    en: 'The licence of the data is not stated.',
  },
  check: ({ nomenclature }) =>
    nomenclature.licence === null ? [{ facts: {}, place: null, occupationId: null }] : [],
}
