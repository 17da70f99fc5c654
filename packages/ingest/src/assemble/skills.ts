import {
  type Occupation,
  type ProvenanceRecord,
  type Skill,
  type SkillItem,
  type SkillType,
  skillItems,
  skillKey,
} from '@metiers/schema'
import { skillIds } from './skill-ids.js'

/** A skill while its spellings are gathered, the one that stands first before the others. */
type SkillDraft = { key: string; type: SkillType; spellings: string[] }

/** The skills, and what a record of the sources says of them beside the items of profiles that it gave. */
export type Skills = { skills: Skill[]; withSkills: (record: ProvenanceRecord) => ProvenanceRecord }

/**
 * What the profiles say under skills, knowledge and behavioural competences, once each, in the order of first appearance.
 * Texts of one type that are the same but for case, accents, apostrophes, hyphens, spaces and punctuation are one skill.
 */
export function skillsIn(occupations: readonly Occupation[], baseIri: string): Skills {
  const { drafts, labelOf } = draftsIn(occupations)
  const idOf = skillIds(drafts.map(({ key, spellings: [label = ''] }) => ({ key, label })))
  const skills = drafts.map(({ key, type, spellings: [label = '', ...others] }): Skill => {
    const id = idOf(key)
    return {
      id,
      iri: `${baseIri}skill/${id}`,
      type,
      preferredLabel: { fr: label },
      alternativeLabels: { fr: others, en: [] },
      mappings: [],
    }
  })
  const withSkills = (record: ProvenanceRecord) => {
    // A sub-heading stands over items, and gives none of their words.
    if (record.derivation === 'group-heading') return record
    const labels = record.pointers.flatMap(pointer => labelOf.get(pointer) ?? [])
    if (labels.length === 0) return record
    return { ...record, pointers: [...new Set([...record.pointers, ...labels])] }
  }
  return { skills, withSkills }
}

/** `labelOf`: by the pointer of the text of an item, that of the label which it gives its skill. */
function draftsIn(occupations: readonly Occupation[]): {
  drafts: SkillDraft[]
  labelOf: ReadonlyMap<string, string>
} {
  const drafts = new Map<string, { index: number; type: SkillType; spellings: Map<string, number> }>()
  const labelOf = new Map<string, string>()
  for (const [at, { profile }] of occupations.entries()) {
    for (const item of profile ? skillItems(profile) : []) {
      const key = skillKey(item.type, item.label)
      const draft = drafts.get(key) ?? { index: drafts.size, type: item.type, spellings: new Map() }
      drafts.set(key, draft)
      const spelling = draft.spellings.get(item.label) ?? draft.spellings.size
      draft.spellings.set(item.label, spelling)
      const label = spelling === 0 ? 'preferredLabel/fr' : `alternativeLabels/fr/${spelling - 1}`
      labelOf.set(`/occupations/${at}/profile${textPointer(item)}`, `/skills/${draft.index}/${label}`)
    }
  }
  return {
    drafts: [...drafts].map(([key, { type, spellings }]) => ({
      key,
      type,
      spellings: [...spellings.keys()],
    })),
    labelOf,
  }
}

function textPointer({ type, pointer }: SkillItem): string {
  return type === 'behavioural' ? `${pointer}/category` : pointer
}
