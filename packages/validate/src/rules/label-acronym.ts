import { at, type Rule } from '../rule.js'

export const labelAcronym: Rule<'label-acronym'> = {
  id: 'label-acronym',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Responsable des fours électriques\n\nLes fiches\n· Responsable des FE`,
    fr: {
      message:
        '« Responsable des FE » a été lu comme « Responsable des fours électriques » (FE en serait les initiales).',
      advice: `Pour le confirmer, collez dans sources/decisions.yaml (sans répéter la ligne « aliases: » si elle y est déjà) :

aliases:
  - { text: "Responsable des FE", occupation: responsable-des-fours-electriques, because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 5',
    },
    en: '“Responsable des FE” was read as “Responsable des fours électriques” (FE by its initials).',
  },
  check: ({ observed }) =>
    observed('label-acronym').map(o => ({
      ...at(o),
      facts: { label: o.label, preferred: o.preferred, acronym: o.acronym },
    })),
}
