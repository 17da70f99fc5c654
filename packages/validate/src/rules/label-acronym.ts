import { at, type Rule } from '../rule.js'

export const labelAcronym: Rule = {
  id: 'label-acronym',
  severity: 'warning',
  about:
    'A label was taken for an occupation because its capitals are the initials of the words in its place.',
  example: {
    document: `Les 1 métiers du pain\n· Responsable des fours électriques\n\nLes fiches\n· Responsable des FE`,
    message: '"Responsable des FE" was read as "Responsable des fours électriques" (FE by its initials)',
  },
  check: ({ observed }) =>
    observed('label-acronym').map(o => ({
      ...at(o),
      message: `"${o.label}" was read as "${o.preferred}" (${o.acronym} by its initials)`,
      advice: 'Confirm it with an abbreviation in decisions.yaml: {text, standsFor, because}.',
    })),
}
