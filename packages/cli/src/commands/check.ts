import { compareNomenclatures, isUnchanged, sayProposal } from '@metiers/changes'
import { sayUnreadable } from '@metiers/document'
import { groupedText, type ReportFormat, reportFormats } from '@metiers/validate'
import { assertNotWithin } from '../assert-outside.js'
import { publishedIn } from '../baseline.js'
import { defaultCacheFolder, openCache } from '../cache.js'
import { exitStatus } from '../exit-status.js'
import { language, words } from '../language.js'
import { type LoadedSources, loadSources } from '../load-sources.js'
import { type Assessed, assess } from '../pipeline.js'
import { writeReport } from '../report-file.js'
import { sourcePathOf } from '../report-output.js'
import { secondReadings } from '../second-readings.js'
import { summariseContent } from '../summary.js'
import { errorTerminal, print, printCommands } from '../terminal.js'

/** `metiers check`: reads and validates; findings go to standard output. Gives the exit status. */
export async function check(options: {
  sources: string
  out: string
  format: ReportFormat
  all?: boolean
  secondReader?: boolean
  report?: string
}): Promise<number> {
  assertNotWithin(options.report, '--report', [options.sources])
  const terminal = errorTerminal()
  const loaded = await loadSources(options.sources, {
    onProgress: (done, total) => terminal.progress(`reading ${done}/${total}`),
    cache: openCache(defaultCacheFolder, { warn: terminal.say, readOnly: true }),
  })
  if (options.secondReader) {
    const onProgress = (done: number, total: number) => terminal.progress(`reading again ${done}/${total}`)
    loaded.observations.push(...(await secondReadings(options.sources, loaded, onProgress)))
  }
  terminal.endProgress()
  const assessed = assess(loaded)
  const { report, nomenclature } = assessed
  await writeReport(options.report, report)
  const say = options.format === 'text' && !options.all ? groupedText : reportFormats[options.format]
  const output = say(report, sourcePathOf(options.sources, nomenclature), language())
  // The commands to GitHub are ours; what they hold of others is escaped where they are made.
  if (options.format === 'github') printCommands(output.split('\n'))
  else print(output)
  for (const error of loaded.unreadable) terminal.say(sayUnreadable(language(), error))
  if (options.format === 'text') for (const line of summariseContent(loaded, assessed)) terminal.say(line)
  if (loaded.unreadable.length > 0) return exitStatus.unusable
  if (options.format === 'text')
    for (const line of await sayVersion(loaded, assessed, options.out)) terminal.say(line)
  return report.counts.error > 0 ? exitStatus.findings : exitStatus.done
}

/**
 * Which version the changes since what is published ask for, as `metiers diff` says it. Where a release is recorded, a
 * rule compares with that; and a folder of another dataset is nothing to compare with.
 */
async function sayVersion(
  { previous, releases }: LoadedSources,
  { nomenclature }: Assessed,
  out: string,
): Promise<string[]> {
  if (previous !== null || releases.length > 0) return []
  const published = (await publishedIn(out))?.nomenclature
  if (!published || published.iri !== nomenclature.iri) return []
  const delta = compareNomenclatures(published, nomenclature)
  return isUnchanged(delta) ? [] : [words().sincePublished(out, sayProposal(delta))]
}
