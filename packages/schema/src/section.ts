import * as z from 'zod'

/** The sections of an occupation profile that every dataset knows, in the order of the built-in template. */
export const sectionIds = [
  'family',
  'subfamily',
  'title',
  'alternative-labels',
  'alternative-labels-en',
  'definition',
  'main-activities',
  'secondary-activities',
  'skills',
  'knowledge',
  'behavioural-competences',
  'prerequisites',
  'variability',
  'related-occupations',
  'rome-codes',
  'pcs-codes',
  'qualifications',
  'collective-agreement',
  'headcount',
  'outlook',
  'remarks',
] as const

export const sectionIdSchema = z.enum(sectionIds).meta({ id: 'SectionId' })
export type SectionId = z.infer<typeof sectionIdSchema>

/** Whether a section of a template is one of those that every dataset knows, and not one of the steward's own. */
export function isKnownSection(id: string): id is SectionId {
  return sectionIdSchema.safeParse(id).success
}
