import { type ReportFormat, reportFormats } from '@metiers/validate'
import { assertNotWithin } from '../assert-outside.js'
import { defaultCacheFolder, openCache } from '../cache.js'
import { exitStatus } from '../exit-status.js'
import { loadSources } from '../load-sources.js'
import { assess } from '../pipeline.js'
import { writeReport } from '../report-file.js'
import { sourcePathOf } from '../report-output.js'
import { summariseContent } from '../summary.js'
import { errorTerminal, print, printCommands } from '../terminal.js'

/** `metiers check`: reads and validates; findings go to standard output. Gives the exit status. */
export async function check(options: {
  sources: string
  format: ReportFormat
  report?: string
}): Promise<number> {
  assertNotWithin(options.report, '--report', [options.sources])
  const terminal = errorTerminal()
  const loaded = await loadSources(options.sources, {
    onProgress: (done, total) => terminal.progress(`reading ${done}/${total}`),
    cache: openCache(defaultCacheFolder, { warn: terminal.say, readOnly: true }),
  })
  terminal.endProgress()
  const assessed = assess(loaded)
  const { report, nomenclature } = assessed
  await writeReport(options.report, report)
  const output = reportFormats[options.format](report, sourcePathOf(options.sources, nomenclature))
  // The commands to GitHub are ours; what they hold of others is escaped where they are made.
  if (options.format === 'github') printCommands(output.split('\n'))
  else print(output)
  for (const { message } of loaded.unreadable) terminal.say(message)
  if (options.format === 'text') for (const line of summariseContent(loaded, assessed)) terminal.say(line)
  if (loaded.unreadable.length > 0) return exitStatus.unusable
  return report.counts.error > 0 ? exitStatus.findings : exitStatus.done
}
