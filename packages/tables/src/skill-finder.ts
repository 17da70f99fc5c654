import { type Skill, type SkillType, skillOf } from '@metiers/schema'

type Finder = (type: SkillType, text: string) => Skill | undefined

const finders = new WeakMap<readonly Skill[], Finder>()

/** `skillOf` of a dataset that is finished: several tables ask it, each as often as there are forms of it. */
export function skillFinder({ skills }: { skills: readonly Skill[] }): Finder {
  const finder = finders.get(skills) ?? skillOf({ skills })
  finders.set(skills, finder)
  return finder
}
