import type { Executor } from '@metiers/engine'
import { type AcceptanceInSources, acceptanceOf } from '../acceptance.js'
import { assertNotWithin, assertOutside } from '../assert-outside.js'
import { type Cache, noCache, openCache } from '../cache.js'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { hasLeftovers, restoreInterrupted } from '../leftovers.js'
import { clearWithin, lockFolder } from '../lock.js'
import type { Made } from '../make-dataset.js'
import { queuedReading } from '../queued-reading.js'
import { clearUnfinishedReleases } from '../releases-folder.js'
import { copyReport } from '../report-file.js'
import { scanSources } from '../scan-sources.js'
import { clearTemporaryFolders } from '../temporary-folder.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { buildKey, standingDataset } from '../up-to-date.js'
import { writingInSources } from '../writing-in-sources.js'

/** The options of `metiers build` as the command line gives them. */
export type BuildOptions = {
  sources: string
  out: string
  report?: string
  /** The folder of the cache; false for none. */
  cache: string | false
  wait: number
  /** The address of a queue whose workers read the documents, and the folder that they share. */
  queue?: string
  store?: string
  acceptLoss?: string[]
  because?: string
}

/** `metiers build`: sources -> datasets. Writes all of them or, on an error, none. Gives the exit status. */
export async function build(options: BuildOptions): Promise<number> {
  const terminal = errorTerminal()
  assertOutside(options.sources, options.out)
  assertNotWithin(options.report, '--report', [options.sources, options.out])
  assertNotWithin(options.cache, '--cache', [options.sources, options.out])
  const acceptance = acceptanceOf(options)
  const { sources, wait } = options
  const queued = options.queue === undefined ? null : queuedReading(options.queue, options, terminal)
  const cache = queued?.cache ?? openedCache(options, terminal)
  const how = { cache, terminal, executor: queued?.executor }
  try {
    const status =
      acceptance === null
        ? await rebuild(options, { ...how, acceptance })
        : await writingInSources(sources, { wait, terminal }, lock =>
            rebuild(options, { ...how, acceptance: { ...acceptance, lock } }),
          )
    await cache.close()
    return status
  } finally {
    await queued?.executor.close()
  }
}

function openedCache(options: BuildOptions, { say }: Terminal): Cache {
  return options.cache === false ? noCache : openCache(options.cache, { warn: say })
}

/** How to build: with which cache, giving what up, and how to tell what came of it, where not in full. */
export type Rebuilding = {
  cache: Cache
  acceptance: AcceptanceInSources | null
  terminal: Terminal
  tell?: (made: Made, seconds: string) => Promise<number>
  /** Where documents are read, if not in threads of this process. */
  executor?: Executor | undefined
}

/** Builds what has to be built; nothing is read or written again where nothing changed. Gives the exit status. */
export async function rebuild(
  options: BuildOptions,
  { cache, acceptance, terminal, tell, executor }: Rebuilding,
): Promise<number> {
  const start = performance.now()
  const seconds = () => ((performance.now() - start) / 1000).toFixed(2)
  const { sources, out } = options
  await clearWithin(sources)
  await clearUnfinishedReleases(sources)
  await clearTemporaryFolders()
  const scan = await scanSources(sources, cache)
  const key = cache === noCache || acceptance !== null ? null : buildKey(scan)
  const stands = async (): Promise<boolean> => {
    const index = key === null ? null : await standingDataset(cache, key, out)
    if (index === null) return false
    if (options.report !== undefined) await copyReport(out, options.report)
    terminal.say(words().unchanged(index.files.length + 1, out, seconds()))
    return true
  }
  if (!(await hasLeftovers(out)) && (await stands())) return exitStatus.done

  // Only now what takes time to load: the readers, the rules and the exporters.
  const { makeDataset } = await import('../make-dataset.js')
  const { reportOn } = await import('../say-made.js')
  const lock = await lockFolder(out, {
    waitSeconds: options.wait,
    onWait: holder => terminal.say(words().waitingForBuild(out, holder)),
  })
  try {
    await restoreInterrupted(out)
    // What was left of another run is gone now; or that run has just built the same.
    if (await stands()) return exitStatus.done
    const made = await makeDataset({
      sources,
      out,
      scan,
      cache,
      acceptance,
      progress: terminal.progress,
      assertMayWrite: lock.assertHeld,
      scratch: lock.scratch,
      executor,
    })
    terminal.progress.end()
    return await (tell?.(made, seconds()) ?? reportOn(made, options, { terminal, seconds: seconds() }))
  } finally {
    await lock.release()
  }
}
