import {
  compareNomenclatures,
  type Delta,
  deltaToJson,
  deltaToMarkdown,
  deltaToText,
  graphUpdate,
  isUnchanged,
  proposedVersion,
} from '@metiers/changes'
import { sayUnreadable } from '@metiers/document'
import { wordsOf } from '@metiers/words'
import { baselineOf } from '../baseline.js'
import { defaultCacheFolder, openCache } from '../cache.js'
import { exitStatus } from '../exit-status.js'
import { language, words } from '../language.js'
import { type LoadedSources, loadSources } from '../load-sources.js'
import { type Dataset, graphOf, readNamedDataset } from '../named-dataset.js'
import { painterFor } from '../painter.js'
import { assess, statementIn } from '../pipeline.js'
import { during } from '../progress.js'
import { errorTerminal, type Painted, print, type Terminal } from '../terminal.js'

export type DiffFormat = 'text' | 'markdown' | 'json' | 'sparql'

type DiffOptions = { sources: string; out: string; format: DiffFormat; exitCode?: true }

/**
 * `metiers diff`: what changed between two datasets, on standard output. `old` is by default the last release,
 * else the published dataset (`baselineOf`), `now` the sources as they are. Gives the exit status: as with git, a change is no failure unless `--exit-code` asks.
 */
export async function diff(
  old: string | undefined,
  now: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const terminal = errorTerminal()
  const named = old === undefined ? null : await readNamedDataset(old)
  const loaded = now === undefined ? await readFolder(options.sources, terminal) : null
  if (loaded && loaded.unreadable.length > 0) return exitStatus.unusable
  const before =
    named ?? (loaded && (await baselineOf(loaded, options.out))) ?? (await readNamedDataset(options.out))
  const after = loaded ? assessFolder(loaded, options.sources, terminal) : await readNamedDataset(now ?? '')
  const delta = compareNomenclatures(before.nomenclature, after.nomenclature)
  print(await formatted(options.format, delta, before, after))
  const { changes } = wordsOf(language())
  // The other forms say it themselves.
  if (options.format === 'json' || options.format === 'sparql')
    terminal.say(changes.version(changes.proposal(proposedVersion(delta))))
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
      return { painted: deltaToText(delta, language(), painterFor(process.stdout)) }
    case 'markdown':
      return deltaToMarkdown(delta)
    case 'json':
      return deltaToJson(delta)
    case 'sparql':
      return graphUpdate(await old.graph(), await now.graph())
  }
}

/** The sources, with a line for each that cannot be read. */
async function readFolder(folder: string, terminal: Terminal): Promise<LoadedSources> {
  const loaded = await loadSources(folder, {
    onProgress: during(terminal.progress, 'reading'),
    cache: openCache(defaultCacheFolder, { warn: terminal.say, readOnly: true }),
  })
  terminal.progress.end()
  for (const error of loaded.unreadable) terminal.say(sayUnreadable(language(), error))
  return loaded
}

/** The sources as a dataset. */
function assessFolder(loaded: LoadedSources, folder: string, terminal: Terminal): Dataset {
  const { nomenclature, report } = assess(loaded)
  if (report.counts.error > 0) {
    terminal.say(words().notPublishable(report.counts.error, folder))
  }
  return { nomenclature, graph: () => graphOf(nomenclature, statementIn(loaded)) }
}
