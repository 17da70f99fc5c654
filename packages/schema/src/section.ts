import * as z from 'zod'

/** The sections of an occupation profile, in the order of the template. */
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
