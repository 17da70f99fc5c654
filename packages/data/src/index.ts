export type {
  Nomenclature,
  Occupation,
  OccupationFamily,
  OccupationProfile,
  Skill,
} from '@metiers/schema/data'
export { about } from '../generated/about.js'
export { families } from '../generated/families.js'
export { occupations } from '../generated/occupations.js'
export { skills } from '../generated/skills.js'
export { type CodeMatch, occupationsByCode } from './by-code.js'
export { familyById, occupationById } from './by-id.js'
export { type LabelMatch, occupationsByLabel } from './by-label.js'
export {
  occupationsBySkill,
  type SkillLabelMatch,
  type SkillUse,
  skillById,
  skillsByLabel,
  skillsOfOccupation,
} from './skills.js'
export { successorsOf } from './successors.js'
