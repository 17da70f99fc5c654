import { type Occupation, type Skill, type SkillType, skillItems, skillKey } from '@metiers/schema'
import { skillIds } from './skill-ids.js'

/** A skill while its spellings are gathered: that which stands first, and the others. */
type SkillDraft = { key: string; type: SkillType; label: string; others: string[] }

/**
 * What the profiles say under skills, knowledge and behavioural competences, once each, in the order of first appearance.
 * Texts of one type that are the same but for case, accents, apostrophes, hyphens, spaces and punctuation are one skill.
 */
export function skillsIn(occupations: readonly Occupation[], baseIri: string): Skill[] {
  const drafts = draftsIn(occupations)
  const ids = skillIds(drafts)
  return drafts.map(({ key, type, label, others }): Skill => {
    const id = ids(key)
    return {
      id,
      iri: `${baseIri}skill/${id}`,
      type,
      preferredLabel: { fr: label },
      alternativeLabels: { fr: others, en: [] },
      mappings: [],
    }
  })
}

function draftsIn(occupations: readonly Occupation[]): SkillDraft[] {
  const drafts = new Map<string, SkillDraft>()
  for (const { profile } of occupations) {
    for (const { type, label } of profile ? skillItems(profile) : []) {
      const key = skillKey(type, label)
      const draft = drafts.get(key)
      if (!draft) drafts.set(key, { key, type, label, others: [] })
      else if (label !== draft.label && !draft.others.includes(label)) draft.others.push(label)
    }
  }
  return [...drafts.values()]
}
