import { activities } from './activities.js'
import { additionalSections } from './additional-sections.js'
import { behaviouralCompetences } from './behavioural-competences.js'
import { codes } from './codes.js'
import { families } from './families.js'
import { findings } from './findings.js'
import { labels } from './labels.js'
import { knowledge, qualifications, skills, variability } from './lists.js'
import { occupations } from './occupations.js'
import { relatedOccupations } from './related-occupations.js'
import { replacements } from './replacements.js'
import { romeMappings } from './rome-mappings.js'
import { skillConcepts } from './skill-concepts.js'
import { skillMappings } from './skill-mappings.js'
import { sources } from './sources.js'
import type { Table } from './table.js'

export type { CellValue, Field, Table, TableInput } from './table.js'

/** Every table of the dataset. A new table is a file and a line here. */
export const tables: readonly Table[] = [
  occupations,
  families,
  labels,
  activities,
  skills,
  knowledge,
  behaviouralCompetences,
  variability,
  qualifications,
  additionalSections,
  relatedOccupations,
  replacements,
  codes,
  romeMappings,
  skillConcepts,
  skillMappings,
  sources,
  findings,
]
