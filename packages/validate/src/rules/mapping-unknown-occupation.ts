import { at, type Rule } from '../rule.js'

export const mappingUnknownOccupation: Rule = {
  id: 'mapping-unknown-occupation',
  severity: 'error',
  about: 'A mapping of an occupation that the nomenclature does not have.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    alignment:
      '#subject_source: x\n#object_source_version: 4.0-60\n#other: Source\n#object_licence: Licence\nsubject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tconfidence\nmetier:glacier\tskos:closeMatch\trome:D1104\tPâtissier\tsemapv:ManualMappingCuration\t0.5\n',
    message: 'the mapping is of "glacier", which is no occupation of the nomenclature',
  },
  check: ({ observed }) =>
    observed('mapping-unknown-occupation').map(o => ({
      ...at(o),
      message: `the mapping is of "${o.subject}", which is no occupation of the nomenclature`,
      advice: 'Correct the subject of the row: metier: and the id of the occupation.',
    })),
}
