import { compareNomenclatures, isUnchanged, proposedVersion } from '@metiers/changes'
import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { annotateTrouble, groupedLines, type ReportFormat, reportFormats } from '@metiers/validate'
import { wordsOf } from '@metiers/words'
import { assertNotWithin } from '../assert-outside.js'
import { publishedIn } from '../baseline.js'
import { defaultCacheFolder, openCache } from '../cache.js'
import { exitStatus } from '../exit-status.js'
import { language, words } from '../language.js'
import { type LoadedSources, loadSources } from '../load-sources.js'
import { type Assessed, assess } from '../pipeline.js'
import { during } from '../progress.js'
import { writeReport } from '../report-file.js'
import { finderIn, paintLine } from '../report-output.js'
import { secondReadings } from '../second-readings.js'
import { summariseContent } from '../summary.js'
import { errorTerminal, outputStyle, print, printCommands } from '../terminal.js'

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
    onProgress: during(terminal.progress, 'reading'),
    cache: openCache(defaultCacheFolder, { warn: terminal.say, readOnly: true }),
  }).catch((error: unknown) => {
    if (error instanceof UnreadableInput) annotate([error], options.format)
    throw error
  })
  if (options.secondReader) {
    const onProgress = during(terminal.progress, 'readingAgain')
    loaded.observations.push(...(await secondReadings(options.sources, loaded, onProgress)))
  }
  terminal.progress.at('checking')
  const assessed = assess(loaded)
  terminal.progress.end()
  const { report } = assessed
  const isUnusable = loaded.unreadable.length > 0
  await writeReport(options.report, report)
  // What has to be mended comes last: there it is seen.
  if (options.format === 'text') {
    for (const line of summariseContent(loaded, assessed)) terminal.say(line)
    if (!isUnusable) for (const line of await sayVersion(loaded, assessed, options.out)) terminal.say(line)
  }
  printFindings(assessed, options)
  annotate(loaded.unreadable, options.format)
  for (const error of loaded.unreadable) terminal.say(sayUnreadable(language(), error))
  if (isUnusable) return exitStatus.unusable
  return report.counts.error > 0 ? exitStatus.findings : exitStatus.done
}

function printFindings(
  assessed: Assessed,
  { sources, format, all }: { sources: string; format: ReportFormat; all?: boolean },
): void {
  const finder = finderIn(sources, assessed)
  if (format === 'text' && !all) {
    for (const line of groupedLines(assessed.report, finder, language()))
      print(paintLine(line, outputStyle()))
    return
  }
  const output = reportFormats[format](assessed.report, finder, language())
  // The commands to GitHub are ours; what they hold of others is escaped where they are made.
  if (format === 'github') printCommands(output.split('\n'))
  else print(output)
}

/** Shows on GitHub, beside the findings, what cannot be read. */
function annotate(unreadable: readonly UnreadableInput[], format: ReportFormat): void {
  if (format === 'github')
    printCommands(unreadable.map(({ trouble }) => annotateTrouble(trouble, language())))
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
  return isUnchanged(delta)
    ? []
    : [words().sincePublished(out, wordsOf(language()).changes.proposal(proposedVersion(delta)))]
}
