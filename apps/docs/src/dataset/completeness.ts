import type { Completeness, Occupation } from '@metiers/schema'
import { onceEach } from './memo'
import { inUse } from './occupations'
import type { Dataset } from './read-dataset'

export type OccupationCompleteness = Completeness['occupations'][number]

const byOccupation = onceEach(
  ({ report }: Dataset) => new Map(report.completeness.occupations.map(entry => [entry.occupationId, entry])),
)

/** How much of its fiche an occupation has; undefined where the report does not speak of it. */
export function completenessOf(dataset: Dataset, id: string): OccupationCompleteness | undefined {
  return byOccupation(dataset).get(id)
}

/** The figures of the home page, of the occupations in use. */
export function datasetFigures(dataset: Dataset) {
  const { families } = dataset.nomenclature
  const { counts, completeness } = dataset.report
  const occupations = inUse(dataset)
  return {
    occupations: occupations.length,
    families: families.length,
    profiles: occupations.filter(hasProfile).length,
    completeness: { filled: completeness.filled, expected: completeness.expected, ratio: completeness.ratio },
    openFindings: counts.error + counts.warning,
  }
}

/** Whether an occupation has a fiche. */
export function hasProfile({ profile }: Pick<Occupation, 'profile'>): boolean {
  return profile !== null
}

/** The sections of which an occupation's fiche has not even the heading, in the order of the template. */
export function sectionsAbsentFrom(dataset: Dataset, id: string): string[] {
  const states = completenessOf(dataset, id)?.sections
  return dataset.nomenclature.template.sections
    .map(section => section.id)
    .filter(section => states?.[section] === 'absent')
}
