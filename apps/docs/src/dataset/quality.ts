import type { Occupation, SectionStates } from '@metiers/schema'
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

/** The rows of a family, in the order of the matrix; where there are too many to list, how many have what, instead. */
export type CompletenessGroup = {
  family: MatrixFamily['family']
  members: number
  rows: CompletenessRow[]
  summary: SectionCount[] | undefined
}

/** How many fiches have a section filled. */
export type SectionCount = { section: string; filled: number }

/** A table of more occupations than this is a file to download, not a picture. */
const listedOccupations = 300

/** The map of completeness, family by family: every occupation, or families alone where the occupations are many. */
export function completenessMap(dataset: Dataset): CompletenessGroup[] {
  const listsAll = dataset.nomenclature.occupations.length <= listedOccupations
  return matrixOf(dataset).map(({ family, spanning, columns }) => {
    const members = [...spanning, ...columns.flatMap(column => column.occupations)]
    const rows = members.map(occupation => ({
      occupation,
      states: hasProfile(occupation) ? completenessOf(dataset, occupation.id)?.sections : undefined,
    }))
    const group = { family, members: members.length }
    return listsAll
      ? { ...group, rows, summary: undefined }
      : {
          ...group,
          rows: [],
          summary: sectionCounts(
            dataset,
            rows.flatMap(({ states }) => (states ? [states] : [])),
          ),
        }
  })
}

/** How many fiches have a section filled, section by section, in the order of the template. */
export function filledBySection(dataset: Dataset): SectionCount[] {
  return sectionCounts(
    dataset,
    dataset.report.completeness.occupations.map(({ sections }) => sections),
  )
}

function sectionCounts({ nomenclature }: Dataset, states: readonly SectionStates[]): SectionCount[] {
  return nomenclature.template.sections.map(({ id: section }) => ({
    section,
    filled: states.filter(each => each[section] === 'filled').length,
  }))
}
