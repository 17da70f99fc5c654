import { type Occupation, type SectionId, type SectionStates, sectionIds } from '@metiers/schema'
import { completenessOf, datasetFigures, hasProfile } from './completeness'
import { type MatrixFamily, matrixOf } from './matrix'
import type { Dataset } from './read-dataset'

/** The one thing that most needs saying of a dataset, by the order of these. */
export type WorstThing =
  | { kind: 'errors'; count: number }
  | { kind: 'without-profile'; count: number; of: number }
  | { kind: 'unfilled'; count: number; of: number }
  | { kind: 'warnings'; count: number }
  | { kind: 'nothing' }

export function worstThing(dataset: Dataset): WorstThing {
  const { counts } = dataset.report
  const { occupations, profiles, completeness } = datasetFigures(dataset)
  if (counts.error > 0) return { kind: 'errors', count: counts.error }
  if (profiles < occupations)
    return { kind: 'without-profile', count: occupations - profiles, of: occupations }
  const unfilled = completeness.expected - completeness.filled
  if (unfilled > 0) return { kind: 'unfilled', count: unfilled, of: completeness.expected }
  if (counts.warning > 0) return { kind: 'warnings', count: counts.warning }
  return { kind: 'nothing' }
}

/** A row of the map of completeness; `states` is undefined where there is no fiche. */
export type CompletenessRow = { occupation: Occupation; states: SectionStates | undefined }

/** The rows of a family, in the order of the matrix; `unlisted` are those without a fiche that are too many to list. */
export type CompletenessGroup = { family: MatrixFamily['family']; rows: CompletenessRow[]; unlisted: number }

const listedWithoutProfile = 300

/** The map of completeness, family by family: every occupation with a fiche, and those without while they are few. */
export function completenessMap(dataset: Dataset): CompletenessGroup[] {
  const { occupations, profiles } = datasetFigures(dataset)
  const listsAll = occupations - profiles <= listedWithoutProfile
  return matrixOf(dataset).map(({ family, spanning, columns }) => {
    const members = [...spanning, ...columns.flatMap(column => column.occupations)]
    const listed = members.filter(occupation => listsAll || hasProfile(occupation))
    const rows = listed.map(occupation => ({
      occupation,
      states: hasProfile(occupation) ? completenessOf(dataset, occupation.id)?.sections : undefined,
    }))
    return { family, rows, unlisted: members.length - listed.length }
  })
}

/** How many fiches have a section filled, section by section, in the order of the template. */
export function filledBySection({ report }: Dataset): { section: SectionId; filled: number }[] {
  return sectionIds.map(section => ({
    section,
    filled: report.completeness.occupations.filter(({ sections }) => sections[section] === 'filled').length,
  }))
}
