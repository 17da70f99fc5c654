import { nearSkills } from '../near-skills.js'
import type { Rule } from '../rule.js'

export const skillsNearlySame: Rule<'skills-nearly-same'> = {
  id: 'skills-nearly-same',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· Suivre un budget prévisionnel\n· Etablir et suivre un budget prévisionnel`,
    fr: {
      message:
        '« Etablir et suivre un budget prévisionnel » et « Suivre un budget prévisionnel » disent presque la même chose.',
      advice: `Si c’est une seule compétence, collez dans sources/decisions.yaml (sans répéter la ligne « skillAliases: » si elle y est déjà) :

skillAliases:
  - { text: "Etablir et suivre un budget prévisionnel", skill: suivre-un-budget-previsionnel, because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 6',
    },
    en: '“Etablir et suivre un budget prévisionnel” and “Suivre un budget prévisionnel” say nearly the same.',
  },
  check: ({ nomenclature: { skills }, placeOf }) =>
    nearSkills(skills).flatMap(({ later, earlier }) => {
      const [one, other] = [skills[later], skills[earlier]]
      if (!one || !other) return []
      const first = placeOf(`/skills/${earlier}/preferredLabel/fr`)
      return {
        facts: { label: one.preferredLabel.fr, other: other.preferredLabel.fr, skill: other.id },
        place: placeOf(`/skills/${later}/preferredLabel/fr`),
        related: first ? [{ role: 'first', place: first }] : [],
        occupationId: null,
      }
    }),
}
