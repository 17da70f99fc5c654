import { join } from 'node:path'
import { bounds, type Limits } from '@metiers/document'
import { readingDifferences, readWithMammoth } from '@metiers/document/second-reader'
import type { DocumentInput, Observation } from '@metiers/ingest'
import { readBytes } from './folder.js'
import type { LoadedSources } from './load-sources.js'
import type { OnProgress } from './progress.js'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Reads each Word document (.docx) of a folder a second time, with a reader that knows nothing of ours, and gives what
 * one has and the other has not, each with its place. `onProgress` hears of each document.
 */
export async function secondReadings(
  folder: string,
  { documents, manifest }: Pick<LoadedSources, 'documents' | 'manifest'>,
  onProgress: OnProgress = () => {},
): Promise<Observation[]> {
  const limits = { ...bounds, ...manifest.limits }
  const words = documents.filter(({ source }) => source.mediaType === wordType)
  const observations: Observation[] = []
  for (const [index, document] of words.entries()) {
    observations.push(...(await secondReadingOf(folder, document, limits)))
    onProgress(index + 1, words.length)
  }
  return observations
}

async function secondReadingOf(
  folder: string,
  { source, root, asides }: DocumentInput,
  limits: Limits,
): Promise<Observation[]> {
  const path = join(folder, source.path)
  const bytes = await readBytes(folder, source.path, limits.documentBytes)
  const second = await readWithMammoth(bytes, path, limits)
  const differences = second && readingDifferences({ root, asides }, second.blocks)
  if (differences === null) {
    const reason = second === null ? 'unread' : 'too-different'
    return [{ kind: 'second-reading-missing', reason, place: { sourceId: source.id }, occupationId: null }]
  }
  return differences.map(({ place, first, second }) => ({
    kind: 'readings-differ',
    first,
    second,
    place: { ...place, sourceId: source.id },
    occupationId: null,
  }))
}
