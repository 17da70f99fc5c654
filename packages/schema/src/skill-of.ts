// Without the schemas, as same-text.ts: it is also `@metiers/schema/skill-of`.
import { textKey } from './same-text.js'
import type { Skill, SkillType } from './skill.js'

/**
 * How the concept of an item of a profile is found: by its type and its text, which is one of the labels of the concept but
 * for case, accents, apostrophes, hyphens and spaces. Undefined where there is none; what is out of use is found only
 * where nothing in use has the label.
 */
export function skillOf<
  S extends Pick<Skill, 'type' | 'preferredLabel' | 'alternativeLabels' | 'deprecation'>,
>({ skills }: { skills: readonly S[] }): (type: SkillType, text: string) => S | undefined {
  const found = new Map<string, S>()
  const note = (skill: S, label: string) => {
    const key = skillKey(skill.type, label)
    if (!found.has(key)) found.set(key, skill)
  }
  const inUse = skills.filter(({ deprecation }) => !deprecation)
  const outOfUse = skills.filter(({ deprecation }) => deprecation)
  for (const some of [inUse, outOfUse]) {
    for (const skill of some) note(skill, skill.preferredLabel.fr)
    for (const skill of some) for (const label of skill.alternativeLabels.fr) note(skill, label)
  }
  return (type, text) => found.get(skillKey(type, text))
}

/** What the texts of one skill have in common. A text without letter and digit is itself only. */
export function skillKey(type: SkillType, text: string): string {
  return `${type} ${textKey(text) || text}`
}
