import type { SectionId } from '@metiers/schema'

/** The sections of a fiche, named. */
export const sections = {
  family: 'Family',
  subfamily: 'Sub-family',
  title: 'Title',
  'alternative-labels': 'Other names',
  'alternative-labels-en': 'Names in English',
  definition: 'Description',
  'main-activities': 'Main activities',
  'secondary-activities': 'Secondary activities',
  skills: 'Skills',
  knowledge: 'Knowledge',
  'behavioural-competences': 'Behavioural competences',
  prerequisites: 'Prerequisites',
  variability: 'Variability and particulars',
  'related-occupations': 'Related occupations',
  'rome-codes': 'ROME codes',
  'pcs-codes': 'PCS codes',
  qualifications: 'Qualifications',
  'collective-agreement': 'Collective agreement',
  headcount: 'Headcount',
  outlook: 'Outlook',
  remarks: 'Remarks',
} as const satisfies Record<SectionId, string>
