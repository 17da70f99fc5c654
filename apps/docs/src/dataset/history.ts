import type { Change } from '@metiers/changes'
import { grouped } from './grouped'
import { onceEach } from './memo'
import type { Dataset } from './read-dataset'
import { type DatasetEdition, editionsOf } from './releases'

/** So many changes of an edition are shown on the page of an occupation; all are on that of the versions. */
const shownChanges = 12

/** An edition that changed an occupation: the first changes, and how many more there are. */
export type HistoryStep = { edition: DatasetEdition; changes: Change[]; more: number }

export type OccupationHistory = {
  /** the newest first */
  steps: HistoryStep[]
  /** the first edition that is known, where the occupation was in it already */
  since: DatasetEdition | undefined
}

/** What changed an occupation from edition to edition; undefined before the first release, which nothing precedes. */
export function historyOf(dataset: Dataset, occupationId: string): OccupationHistory | undefined {
  const editions = editionsOf(dataset)
  const [first] = editions.filter(({ date }) => date !== null).slice(-1)
  if (!first) return undefined
  const steps = editions.flatMap(edition => {
    const changes = changesByOccupation(edition).get(occupationId) ?? []
    if (changes.length === 0) return []
    return [
      {
        edition,
        changes: changes.slice(0, shownChanges),
        more: Math.max(0, changes.length - shownChanges),
      },
    ]
  })
  const added = editions.some(edition =>
    changesByOccupation(edition)
      .get(occupationId)
      ?.some(({ kind }) => kind === 'occupation-added'),
  )
  return { steps, since: added ? undefined : first }
}

const changesByOccupation = onceEach(({ delta }: DatasetEdition) =>
  grouped(delta?.changes ?? [], ({ occupationId }) => occupationId ?? ''),
)
