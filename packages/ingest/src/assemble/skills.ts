import {
  type Occupation,
  type ProvenanceRecord,
  type Skill,
  type SkillItem,
  type SkillType,
  skillItems,
  skillKey,
} from '@metiers/schema'
import type { AssemblyContext } from './context.js'
import { retiredSkills } from './retired-skills.js'
import { type SkillGroup, skillGroups, type Wording } from './skill-groups.js'

/** The skills, and what a record of the sources says of them beside the items of profiles that it gave. */
export type Skills = { skills: Skill[]; withSkills: (record: ProvenanceRecord) => ProvenanceRecord }

/**
 * What the profiles say under skills, knowledge and behavioural competences, once each, in the order of first appearance;
 * after them, what was published and is asked for no more. Texts of one type that are the same but for case, accents,
 * apostrophes, hyphens, spaces and punctuation are one skill, and so are wordings that a steward says are one.
 */
export function skillsIn(
  occupations: readonly Occupation[],
  context: Pick<AssemblyContext, 'identifiers' | 'decisions' | 'usedDecisions' | 'observations'>,
  { baseIri, version }: { baseIri: string; version: string },
): Skills {
  const wordings = wordingsIn(occupations)
  const groups = skillGroups(wordings, context)
  const live = groups.map(group => skillOfGroup(group, baseIri))
  const labelOf = labelPointers(occupations, groups)
  const retired = retiredSkills(groups, context, { baseIri, version })
  const withSkills = (record: ProvenanceRecord) => {
    // A sub-heading stands over items, and gives none of their words.
    if (record.derivation === 'group-heading') return record
    const labels = record.pointers.flatMap(pointer => labelOf.get(pointer) ?? [])
    if (labels.length === 0) return record
    return { ...record, pointers: [...new Set([...record.pointers, ...labels])] }
  }
  return { skills: [...live, ...retired], withSkills }
}

function skillOfGroup({ id, type, wordings, former }: SkillGroup, baseIri: string): Skill {
  const [label = '', ...others] = wordings.flatMap(({ spellings }) => spellings)
  return {
    id,
    iri: `${baseIri}skill/${id}`,
    type,
    preferredLabel: { fr: label },
    // Those of the sources come first: their places are claimed by position.
    alternativeLabels: { fr: [...others, ...former], en: [] },
    mappings: [],
  }
}

function wordingsIn(occupations: readonly Occupation[]): Wording[] {
  const wordings = new Map<string, { type: SkillType; spellings: Set<string> }>()
  for (const { item } of itemsIn(occupations)) {
    const key = skillKey(item.type, item.label)
    const wording = wordings.get(key)
    if (wording) wording.spellings.add(item.label)
    else wordings.set(key, { type: item.type, spellings: new Set([item.label]) })
  }
  return [...wordings].map(([key, { type, spellings }]) => ({ key, type, spellings: [...spellings] }))
}

/** By the pointer of the text of an item, that of the label which it gives its skill. */
function labelPointers(
  occupations: readonly Occupation[],
  groups: readonly SkillGroup[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const [index, { type, wordings }] of groups.entries()) {
    for (const [at, spelling] of wordings.flatMap(({ spellings }) => spellings).entries()) {
      const label = at === 0 ? 'preferredLabel/fr' : `alternativeLabels/fr/${at - 1}`
      labels.set(`${type} ${spelling}`, `/skills/${index}/${label}`)
    }
  }
  const labelOf = new Map<string, string>()
  for (const { item, pointer } of itemsIn(occupations)) {
    const label = labels.get(`${item.type} ${item.label}`)
    if (label !== undefined) labelOf.set(pointer, label)
  }
  return labelOf
}

/** Every item of every profile that names a skill, with the pointer of its text. */
function* itemsIn(occupations: readonly Occupation[]): Generator<{ item: SkillItem; pointer: string }> {
  for (const [at, { profile }] of occupations.entries()) {
    for (const item of profile ? skillItems(profile) : []) {
      yield { item, pointer: `/occupations/${at}/profile${textPointer(item)}` }
    }
  }
}

function textPointer({ type, pointer }: SkillItem): string {
  return type === 'behavioural' ? `${pointer}/category` : pointer
}
