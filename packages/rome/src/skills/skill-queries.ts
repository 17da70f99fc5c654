import { type Nomenclature, type Skill, type SkillType, skillItems, skillOf } from '@metiers/schema'
import type { ItemKind } from '../release/item.js'
import { domainOf } from '../suggest/score.js'
import type { SkillQuery } from './suggest-skills.js'

/** What is looked for, for one skill, and the ids of the occupations whose profiles have it. */
export type QueriedSkill = { skill: Skill; query: SkillQuery; occupations: ReadonlySet<string> }

const kinds: Readonly<Record<SkillType, ItemKind>> = {
  skill: 'skills',
  knowledge: 'knowledge',
  behavioural: 'behavioural',
}

/** What to look for, for every skill of a dataset that is in use. The fiches are those of mapped occupations that have it. */
export function skillQueries(nomenclature: Nomenclature): QueriedSkill[] {
  const find = skillOf(nomenclature)
  const asking = new Map<string, Set<string>>()
  const fiches = new Map<string, Set<string>>()
  for (const { id, profile, mappings } of nomenclature.occupations) {
    for (const { type, label, required } of profile ? skillItems(profile) : []) {
      const skill = find(type, label)
      // A fiche that says it does not ask for a skill says nothing of where ROME has it.
      if (!skill || !required) continue
      addTo(asking, skill.id, [id])
      addTo(
        fiches,
        skill.id,
        mappings.map(({ code }) => code),
      )
    }
  }
  const domains = new Set(
    nomenclature.occupations.flatMap(({ mappings }) => mappings.map(({ code }) => domainOf(code))),
  )
  return nomenclature.skills
    .filter(({ deprecation }) => deprecation === undefined)
    .map(skill => ({
      skill,
      query: {
        labels: [skill.preferredLabel.fr, ...skill.alternativeLabels.fr],
        kind: kinds[skill.type],
        fiches: fiches.get(skill.id) ?? new Set(),
        domains,
      },
      occupations: asking.get(skill.id) ?? new Set(),
    }))
}

function addTo(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = sets.get(key)
  if (!known) sets.set(key, new Set(values))
  else for (const value of values) known.add(value)
}
