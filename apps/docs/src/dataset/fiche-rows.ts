import {
  byKind,
  type GradedItem,
  type GradedValue,
  listFields,
  type Occupation,
  type OccupationProfile,
  type OfEachKind,
  type RelatedOccupation,
  type SkillType,
  skillItems,
  textFields,
} from '@metiers/schema'
import type { CellValue } from '@metiers/tables'
import { groupsOf } from './occupations'
import type { Dataset } from './read-dataset'
import { sectionName } from './section-names'
import { sectionOfSkill, skillNamed } from './skills'

/** A value of a section: its text, and what the fiche says of it more. */
type Said = {
  text: string
  skillId?: string | undefined
  relatedOccupationId?: string | null
  grade?: Pick<GradedItem, 'level' | 'levelStatus' | 'note'> | null
  required?: boolean
}

/** The columns of one fiche as a table: those of `csv/additional_sections.csv`, with the section's name and the skill. */
export const ficheColumns = [
  'occupationId',
  'sectionId',
  'section',
  'position',
  'text',
  'skillId',
  'relatedOccupationId',
  'required',
  'level',
  'levelStatus',
  'note',
] as const

/** All that a fiche says, a value a row, in the order of the template; cells in the order of `ficheColumns`. */
export function ficheRows(dataset: Dataset, occupation: Occupation): CellValue[][] {
  const { sections } = dataset.nomenclature.template
  return sections.flatMap(({ id, field }) => {
    const own = occupation.profile?.additionalSections[id]
    const said = field ? saidIn(dataset, occupation, field) : own ? byKind<Said[]>(own, saidOfKind) : []
    return said.map(({ text, skillId, relatedOccupationId, required, grade }, index): CellValue[] => [
      occupation.id,
      id,
      sectionName(sections, 'fr', id),
      index + 1,
      text,
      skillId ?? null,
      relatedOccupationId ?? null,
      grade ? (required ?? null) : null,
      grade?.level ?? null,
      grade?.levelStatus ?? null,
      grade?.note ?? null,
    ])
  })
}

const texts = (values: readonly string[]): Said[] => values.map(text => ({ text }))
const text = (value: string | null): Said[] => (value === null ? [] : [{ text: value }])
const related = (values: readonly RelatedOccupation[]): Said[] =>
  values.map(({ label, occupationId }) => ({ text: label, relatedOccupationId: occupationId }))
const graded = (values: readonly GradedValue[]): Said[] =>
  values.map(({ label, required, ...grade }) => ({ text: label, required, grade }))

const saidOfKind: OfEachKind<Said[]> = {
  label: text,
  text,
  labels: texts,
  list: texts,
  codes: texts,
  occupations: related,
  'graded-list': graded,
}

const types = Object.keys(sectionOfSkill) as SkillType[]

/** What a known section says. The labels and the family are of the occupation, and there without a profile too. */
function saidIn(dataset: Dataset, occupation: Occupation, field: string): Said[] {
  const { preferredLabel, alternativeLabels, profile } = occupation
  const { family, subfamily } = groupsOf(dataset, occupation)
  if (field === 'title') return text(preferredLabel.fr)
  if (field === 'alternative-labels') return texts(alternativeLabels.fr)
  if (field === 'alternative-labels-en') return texts(alternativeLabels.en)
  if (field === 'family') return text(family?.preferredLabel.fr ?? null)
  if (field === 'subfamily') return text(subfamily?.preferredLabel.fr ?? null)
  return profile === null ? [] : saidInProfile(dataset, profile, field)
}

function saidInProfile(dataset: Dataset, profile: OccupationProfile, field: string): Said[] {
  const type = types.find(known => sectionOfSkill[known] === field)
  if (type !== undefined) {
    return skillItems(profile)
      .filter(item => item.type === type)
      .map(({ label, required, grade }) => {
        const skillId = skillNamed(dataset, type, label)?.id
        return { text: label, skillId, required, grade }
      })
  }
  if (field in textFields) return text(profile[textFields[field as keyof typeof textFields]])
  if (field in listFields) return texts(profile[listFields[field as keyof typeof listFields]])
  if (field === 'related-occupations') return related(profile.relatedOccupations)
  if (field === 'rome-codes') return texts([...profile.codes.romeV2, ...profile.codes.rome])
  return field === 'pcs-codes' ? texts(profile.codes.pcs) : []
}
