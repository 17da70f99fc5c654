import type { Executor } from '@metiers/engine'
import { catalogueFile } from '@metiers/export-dcat'
import type { ReleaseLoss } from '@metiers/schema'
import type { Release } from '@metiers/validate'
import { acceptLosses } from './accept-losses.js'
import type { AcceptanceInSources } from './acceptance.js'
import type { Cache } from './cache.js'
import { type LoadedSources, loadSources } from './load-sources.js'
import { type Assessed, assess, exportAll, exportHistory, statementIn } from './pipeline.js'
import { during, type Progress } from './progress.js'
import { type Published, publish } from './publish.js'
import { errorsBeside, lossesSince, readRelease } from './release-gate.js'
import { noteScan, type Scan, scanSources } from './scan-sources.js'
import { buildKey, noteBuild } from './up-to-date.js'

/** What to make a dataset of, and where. `assertMayWrite` throws where the folder is no longer ours to write. */
export type Making = {
  sources: string
  out: string
  scan: Scan
  cache: Cache
  acceptance: AcceptanceInSources | null
  progress: Progress
  assertMayWrite: () => Promise<void>
  /** Where documents are read, if not in threads of this process. */
  executor?: Executor | undefined
  /** A folder to work in, which is gone with the lock of `out`. */
  scratch: string
}

/** What came of it: the dataset is published, or why it is not. */
export type Made = { loaded: LoadedSources } & (
  | { kind: 'unreadable' }
  | { kind: 'errors'; assessed: Assessed; report: Assessed['report'] }
  | { kind: 'losses'; assessed: Assessed; losses: ReleaseLoss[]; release: Release | null }
  | { kind: 'published'; assessed: Assessed; published: Published }
)

/**
 * Sources -> datasets in `out`, all of them or none. Nothing is published where a source cannot be read, where there is
 * an error, or where something that is published would be lost and nobody has given it up.
 */
export async function makeDataset({ sources, out, scan, cache, acceptance, ...on }: Making): Promise<Made> {
  const { progress, assertMayWrite, scratch, executor } = on
  const onProgress = during(progress, 'reading')
  let seen = scan
  let loaded = await loadSources(sources, { scan, cache, onProgress, executor })
  if (loaded.unreadable.length > 0) return { kind: 'unreadable', loaded }
  progress.at('checking')
  let assessed = assess(loaded)
  const release = await readRelease(out)

  if (acceptance !== null) {
    // Nothing is noted as given up where the build would fail all the same.
    const stopped = refusal(loaded, assessed, release, acceptance.ids)
    if (stopped) return stopped
    await acceptLosses(acceptance, { sources, loaded, assessed, published: release })
    seen = await scanSources(sources, cache)
    loaded = await loadSources(sources, { scan: seen, cache, onProgress, executor })
    if (loaded.unreadable.length > 0) return { kind: 'unreadable', loaded }
    assessed = assess(loaded)
  }
  const stopped = refusal(loaded, assessed, release, new Set())
  if (stopped) return stopped

  const { manifest } = loaded
  const { nomenclature } = assessed
  const statement = statementIn(loaded)
  progress.at('exporting')
  const exported = [
    ...(await exportAll(assessed, scratch, statement)),
    ...(await exportHistory(loaded.releases, nomenclature, statement)),
  ]
  const published = await publish(out, { name: manifest.id, version: manifest.version }, exported, {
    describe: files => [catalogueFile({ nomenclature, ...statement, files })],
    onWriting: during(progress, 'writing'),
    beforeSwap: assertMayWrite,
  })
  await noteScan(cache, sources, seen)
  const key = buildKey(seen)
  // Sources that changed while they were read have given a dataset that no scan describes.
  if (key !== null && loaded.isSteady) await noteBuild(cache, key, { out, written: published.states })
  return { kind: 'published', loaded, assessed, published }
}

function refusal(
  loaded: LoadedSources,
  assessed: Assessed,
  release: Release | null,
  givenUp: ReadonlySet<string>,
): Made | null {
  const report = errorsBeside(assessed, givenUp)
  if (report.counts.error > 0) return { kind: 'errors', loaded, assessed, report }
  const losses = lossesSince(release, assessed.nomenclature, loaded).filter(
    ({ occupationId }) => !givenUp.has(occupationId),
  )
  return losses.length > 0 ? { kind: 'losses', loaded, assessed, losses, release } : null
}
