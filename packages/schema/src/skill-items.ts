// Without the schemas: the site and the published data read profiles with it, and have no room for their library.
import type { GradedItem } from './level.js'
import type { OccupationProfile } from './profile.js'
import type { SkillType } from './skill.js'
import type { PublishedTemplate, SkillRelation } from './template.js'

/** An item of a profile that has a concept, and what the profile says of its level; null where nothing is. */
export type SkillItem = {
  type: SkillType
  label: string
  /** False only where the source says that it is not asked for. */
  required: boolean
  grade: Pick<GradedItem, 'level' | 'levelStatus' | 'note'> | null
  /** Where it stands, as a JSON Pointer relative to the profile: `/skills/0`. */
  pointer: string
}

/** The items of a profile that name a skill, in its order: skills, knowledge, then behavioural competences. */
export function skillItems(profile: OccupationProfile): SkillItem[] {
  return [
    ...gradable(profile, 'skills', 'skill'),
    ...gradable(profile, 'knowledge', 'knowledge'),
    ...profile.behaviouralCompetences.map(
      ({ category, required, level, levelStatus, note }, index): SkillItem => ({
        type: 'behavioural',
        label: category,
        required,
        grade: { level, levelStatus, note },
        pointer: `/behaviouralCompetences/${index}`,
      }),
    ),
  ]
}

function gradable(profile: OccupationProfile, section: GradedItem['section'], type: SkillType): SkillItem[] {
  const grades = gradesOf(profile, section)
  return profile[section].map((label, index): SkillItem => {
    const grade = grades.get(label)?.shift()
    return {
      type,
      label,
      required: grade?.required ?? true,
      grade: grade ? { level: grade.level, levelStatus: grade.levelStatus, note: grade.note } : null,
      pointer: `/${section}/${index}`,
    }
  })
}

/** The graded items by their text, in their order: a text that stands twice in a list has two. */
function gradesOf({ gradedItems }: OccupationProfile, section: GradedItem['section']) {
  const grades = new Map<string, GradedItem[]>()
  for (const item of gradedItems) {
    if (item.section !== section) continue
    const same = grades.get(item.label)
    if (same) same.push(item)
    else grades.set(item.label, [item])
  }
  return grades
}

/** What a fiche asks for of one type, without what it says is not asked for. */
export function requiredLabels(profile: OccupationProfile, type: SkillType): string[] {
  return skillItems(profile).flatMap(item => (item.type === type && item.required ? [item.label] : []))
}

const sectionOfType: Readonly<Record<SkillType, string>> = {
  skill: 'skills',
  knowledge: 'knowledge',
  behavioural: 'behavioural-competences',
}

/** Whether a required item of this type is essential or optional: essential, where the template does not say otherwise. */
export function skillRelation({ sections }: PublishedTemplate, type: SkillType): SkillRelation {
  return sections.find(({ id }) => id === sectionOfType[type])?.relation ?? 'essential'
}
