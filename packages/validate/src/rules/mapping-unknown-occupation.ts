import { at, type Rule } from '../rule.js'

export const mappingUnknownOccupation: Rule<'mapping-unknown-occupation'> = {
  id: 'mapping-unknown-occupation',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    alignment:
      '#subject_source: x\n#object_source_version: 4.0-60\n#other: Source\n#object_licence: Licence\nsubject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tconfidence\nmetier:glacier\tskos:closeMatch\trome:D1104\tPâtissier\tsemapv:ManualMappingCuration\t0.5\n',
    fr: {
      message: 'Cette correspondance est celle de « glacier », qui n’est pas un métier de la nomenclature.',
      advice: 'Corrigez la première case de la ligne : « metier: » suivi de l’identifiant du métier.',
      place: 'alignments/a.sssom.tsv, ligne 6',
    },
    en: 'This mapping is of “glacier”, which is no occupation of the nomenclature.',
  },
  check: ({ observed }) =>
    observed('mapping-unknown-occupation').map(o => ({ ...at(o), facts: { subject: o.subject } })),
}
