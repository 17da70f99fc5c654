import { at, type Rule } from '../rule.js'

export const mappingUnknownSkill: Rule<'mapping-unknown-skill'> = {
  id: 'mapping-unknown-skill',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain
· Boulanger
FICHE EMPLOI-TYPE
Boulanger
Savoir-faire
Pétrir la pâte`,
    alignment:
      '#subject_source: x\n#object_source_version: 4.0-60\n#other: Source\n#object_licence: Licence\nsubject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tconfidence\nskill:petrir-la-pate-a-pain\tskos:closeMatch\trome:100001\tPétrir une pâte\tsemapv:ManualMappingCuration\t0.5\n',
    fr: {
      message:
        'Cette correspondance est celle de « petrir-la-pate-a-pain », qui n’est pas une compétence de la nomenclature.',
      advice:
        'Corrigez la première case de la ligne : « skill: » suivi de l’identifiant de la compétence ; il suit son libellé, et change avec lui.',
      place: 'alignments/a.sssom.tsv, ligne 6',
    },
    en: 'This mapping is of “petrir-la-pate-a-pain”, which is no skill of the nomenclature.',
  },
  check: ({ observed }) =>
    observed('mapping-unknown-skill').map(o => ({
      ...at(o),
      facts: { subject: o.subject, nearest: o.nearest },
    })),
}
