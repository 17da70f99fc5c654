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

/** Those of a list, and after them the graded ones that stand in no list, since they are not required. */
function gradable(profile: OccupationProfile, section: GradedItem['section'], type: SkillType): SkillItem[] {
  const graded = profile.gradedItems.flatMap((item, index) =>
    item.section === section ? [{ ...item, pointer: `/gradedItems/${index}` }] : [],
  )
  const grades = new Map(graded.filter(({ required }) => required).map(item => [item.label, item]))
  const listed = profile[section].map((label, index): SkillItem => {
    const grade = grades.get(label)
    return {
      type,
      label,
      required: true,
      grade: grade ? gradeOf(grade) : null,
      pointer: `/${section}/${index}`,
    }
  })
  const others = graded
    .filter(({ required }) => !required)
    .map(
      (item): SkillItem => ({
        type,
        label: item.label,
        required: false,
        grade: gradeOf(item),
        pointer: item.pointer,
      }),
    )
  return [...listed, ...others]
}

function gradeOf({ level, levelStatus, note }: GradedItem): NonNullable<SkillItem['grade']> {
  return { level, levelStatus, note }
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
