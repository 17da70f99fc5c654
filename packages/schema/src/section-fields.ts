import type { Kind } from './kind.js'
import type { OccupationProfile } from './profile.js'
import type { SectionId } from './section.js'

/** The known sections that are lists of texts, and the key of each in a profile. */
export const listFields = {
  'main-activities': 'mainActivities',
  'secondary-activities': 'secondaryActivities',
  skills: 'skills',
  knowledge: 'knowledge',
  variability: 'variability',
  qualifications: 'qualifications',
} as const satisfies Partial<Record<SectionId, keyof OccupationProfile>>
export type ListSectionId = keyof typeof listFields

/** The known sections that are one text, and the key of each in a profile. */
export const textFields = {
  definition: 'definition',
  prerequisites: 'prerequisites',
  'collective-agreement': 'collectiveAgreement',
  headcount: 'headcount',
  outlook: 'outlook',
  remarks: 'remarks',
} as const satisfies Partial<Record<SectionId, keyof OccupationProfile>>
export type TextSectionId = keyof typeof textFields

/**
 * Every known section that has a key of its own in a profile, in the order of the built-in template. The others are labels
 * of the occupation, its family, and its codes.
 */
export const profileFields = {
  definition: 'definition',
  'main-activities': 'mainActivities',
  'secondary-activities': 'secondaryActivities',
  skills: 'skills',
  knowledge: 'knowledge',
  'behavioural-competences': 'behaviouralCompetences',
  prerequisites: 'prerequisites',
  variability: 'variability',
  'related-occupations': 'relatedOccupations',
  qualifications: 'qualifications',
  'collective-agreement': 'collectiveAgreement',
  headcount: 'headcount',
  outlook: 'outlook',
  remarks: 'remarks',
} as const satisfies Partial<Record<SectionId, keyof OccupationProfile>>

const list: readonly Kind[] = ['list']
const gradable: readonly Kind[] = ['list', 'graded-list']
const text: readonly Kind[] = ['text']
const label: readonly Kind[] = ['label']
const labels: readonly Kind[] = ['labels']
const codes: readonly Kind[] = ['codes']

/** The kinds that a section may have that is tied to a field: what the field can hold. The first is the usual one. */
export const kindsOfField: Readonly<Record<SectionId, readonly Kind[]>> = {
  family: label,
  subfamily: label,
  title: label,
  'alternative-labels': labels,
  'alternative-labels-en': labels,
  definition: text,
  'main-activities': list,
  'secondary-activities': list,
  skills: gradable,
  knowledge: gradable,
  'behavioural-competences': ['graded-list', 'list'],
  prerequisites: text,
  variability: list,
  'related-occupations': ['occupations'],
  'rome-codes': codes,
  'pcs-codes': codes,
  qualifications: list,
  'collective-agreement': text,
  headcount: text,
  outlook: text,
  remarks: text,
}
