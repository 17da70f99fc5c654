import type { ProvenanceRecord, SourceDocument } from '@metiers/schema'
import { grouped } from './grouped'
import { onceEach } from './memo'
import { placeAnchor } from './place'
import type { Dataset } from './read-dataset'

/** So many lines on one page: a long document is several pages, each of a size that a phone can show. */
export const recordsPerPage = 500

/** One page of a source; `number` counts from 1, `firstRecord` is the index of its first record in the source. */
export type SourcePage = {
  source: SourceDocument
  number: number
  of: number
  firstRecord: number
  records: ProvenanceRecord[]
}

const recordsBySource = onceEach(({ provenance }: Dataset) => grouped(provenance, ({ sourceId }) => sourceId))

/** Every page of every source; a source of which nothing was read has one empty page. */
export const sourcePagesOf = onceEach((dataset: Dataset): SourcePage[] =>
  dataset.nomenclature.sources.flatMap(source => {
    const records = recordsBySource(dataset).get(source.id) ?? []
    const of = Math.max(1, Math.ceil(records.length / recordsPerPage))
    return Array.from({ length: of }, (_, index) => ({
      source,
      number: index + 1,
      of,
      firstRecord: index * recordsPerPage,
      records: records.slice(index * recordsPerPage, (index + 1) * recordsPerPage),
    }))
  }),
)

const pageByAnchor = onceEach((dataset: Dataset) => {
  const pages = new Map<string, number>()
  for (const { source, number, records } of sourcePagesOf(dataset)) {
    for (const { place } of records) {
      const key = `${source.id}#${placeAnchor(place)}`
      if (!pages.has(key)) pages.set(key, number)
    }
  }
  return pages
})

/** The page of its source on which an anchor stands; the first for an anchor that no page has. */
export function pageOfAnchor(dataset: Dataset, sourceId: string, anchor: string): number {
  return pageByAnchor(dataset).get(`${sourceId}#${anchor}`) ?? 1
}

const countsBySource = onceEach(
  (dataset: Dataset) =>
    new Map([...recordsBySource(dataset)].map(([id, records]) => [id, statusCounts(records)])),
)

/** What became of the blocks of a source that has pages, counted. */
export function countsOfSource(dataset: Dataset, sourceId: string) {
  return countsBySource(dataset).get(sourceId) ?? statusCounts([])
}

/** What became of some blocks, counted. */
export function statusCounts(records: Iterable<Pick<ProvenanceRecord, 'status'>>) {
  const counts = { data: 0, furniture: 0, unrecognised: 0 }
  for (const { status } of records) counts[status] += 1
  return counts
}
