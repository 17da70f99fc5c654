import type { Occupation, Skill } from '@metiers/schema/data'
import { textKey } from '@metiers/schema/same-text'
import { skillItems, skillRelation } from '@metiers/schema/skill-items'
import { skillOf } from '@metiers/schema/skill-of'
import { about } from '../generated/about.js'
import { occupations } from '../generated/occupations.js'
import { skills } from '../generated/skills.js'

/** A skill and the label of it that was meant. The same words may be of a skill, of knowledge and of a behaviour. */
export type SkillLabelMatch = { skill: Skill; label: string; kind: 'preferred' | 'alternative' }

/**
 * What a profile says of a skill: the words that it has for it, whether it asks for it (false only where the source says
 * that it does not), as essential or optional by the template, and the rank of the level where the source states it.
 */
export type SkillUse = {
  occupation: Occupation
  skill: Skill
  text: string
  required: boolean
  relation: 'essential' | 'optional'
  level: number | null
  note: string | null
}

/** The skill with an id such as `analyser-les-besoins`; undefined where there is none. */
export function skillById(id: string): Skill | undefined {
  return skills.find(skill => skill.id === id)
}

/**
 * Every skill that has this label, or had it in an earlier release, case, accents, apostrophes, hyphens, spaces and
 * punctuation aside. Those that have it as their preferred label come first.
 */
export function skillsByLabel(label: string): SkillLabelMatch[] {
  const wanted = textKey(label)
  if (wanted === '') return []
  const isWanted = (each: string) => textKey(each) === wanted
  const preferred = skills.filter(({ preferredLabel }) => isWanted(preferredLabel.fr))
  const others = skills.flatMap((skill): SkillLabelMatch[] => {
    const found = preferred.includes(skill)
      ? undefined
      : [...skill.alternativeLabels.fr, ...skill.alternativeLabels.en].find(isWanted)
    return found === undefined ? [] : [{ skill, label: found, kind: 'alternative' }]
  })
  return [
    ...preferred.map(
      (skill): SkillLabelMatch => ({ skill, label: skill.preferredLabel.fr, kind: 'preferred' }),
    ),
    ...others,
  ]
}

/** What the profile of an occupation says of its skills, in its order; none where it has no profile. */
export function skillsOfOccupation({ id }: Pick<Occupation, 'id'>): SkillUse[] {
  return usesIn(occupations.filter(occupation => occupation.id === id))
}

/**
 * Who says something of a skill, in the order of the list: look at `required` before you take it for what an occupation
 * asks for.
 */
export function occupationsBySkill({ id }: Pick<Skill, 'id'>): SkillUse[] {
  return usesIn(occupations).filter(({ skill }) => skill.id === id)
}

function usesIn(some: readonly Occupation[]): SkillUse[] {
  const conceptOf = skillOf({ skills })
  return some.flatMap(occupation => usesOf(occupation, conceptOf))
}

function usesOf(occupation: Occupation, conceptOf: ReturnType<typeof skillOf<Skill>>): SkillUse[] {
  const items = occupation.profile ? skillItems(occupation.profile) : []
  return items.flatMap(({ type, label, required, grade }): SkillUse[] => {
    const skill = conceptOf(type, label)
    if (!skill) return []
    const relation = skillRelation(about.template, type)
    const said = { text: label, required, relation, level: grade?.level ?? null, note: grade?.note ?? null }
    return [{ occupation, skill, ...said }]
  })
}
