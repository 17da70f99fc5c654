import {
  compareNomenclatures,
  type Delta,
  deltaToJson,
  deltaToMarkdown,
  deltaToText,
  graphUpdate,
  isUnchanged,
  sayProposal,
} from '@metiers/changes'
import { defaultCacheFolder, openCache } from '../cache.js'
import { count } from '../count.js'
import { exitStatus } from '../exit-status.js'
import { loadSources } from '../load-sources.js'
import { type Dataset, graphOf, readNamedDataset } from '../named-dataset.js'
import { painterFor } from '../painter.js'
import { assess } from '../pipeline.js'
import { errorTerminal, type Painted, print, type Terminal } from '../terminal.js'

export type DiffFormat = 'text' | 'markdown' | 'json' | 'sparql'

type DiffOptions = { sources: string; out: string; format: DiffFormat; exitCode?: true }

/**
 * `metiers diff`: what changed between two datasets, on standard output. `old` is by default the published dataset,
 * `now` the sources as they are. Gives the exit status: as with git, a change is no failure unless `--exit-code` asks.
 */
export async function diff(
  old: string | undefined,
  now: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const terminal = errorTerminal()
  const before = await readNamedDataset(old ?? options.out)
  const after =
    now === undefined ? await assessSources(options.sources, terminal) : await readNamedDataset(now)
  if (after === null) return exitStatus.unusable
  const delta = compareNomenclatures(before.nomenclature, after.nomenclature)
  print(await formatted(options.format, delta, before, after))
  // The other forms say it themselves.
  if (options.format === 'json' || options.format === 'sparql') terminal.say(`Version: ${sayProposal(delta)}`)
  return options.exitCode && !isUnchanged(delta) ? exitStatus.findings : exitStatus.done
}

async function formatted(
  format: DiffFormat,
  delta: Delta,
  old: Dataset,
  now: Dataset,
): Promise<string | Painted> {
  switch (format) {
    case 'text':
      return { painted: deltaToText(delta, painterFor(process.stdout)) }
    case 'markdown':
      return deltaToMarkdown(delta)
    case 'json':
      return deltaToJson(delta)
    case 'sparql':
      return graphUpdate(await old.graph(), await now.graph())
  }
}

/** The sources as a dataset, or null where some of them cannot be read. */
async function assessSources(folder: string, terminal: Terminal): Promise<Dataset | null> {
  const loaded = await loadSources(folder, {
    onProgress: (done, total) => terminal.progress(`reading ${done}/${total}`),
    cache: openCache(defaultCacheFolder, { warn: terminal.say, readOnly: true }),
  })
  terminal.endProgress()
  for (const { message } of loaded.unreadable) terminal.say(message)
  if (loaded.unreadable.length > 0) return null
  const { nomenclature, report } = assess(loaded)
  if (report.counts.error > 0) {
    const errors = count(report.counts.error, 'error')
    terminal.say(`${errors} in ${folder}: it cannot be published as it is. See metiers check.`)
  }
  return { nomenclature, graph: () => graphOf(nomenclature) }
}
