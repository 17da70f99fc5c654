import { type LoadedSources, loadSources } from './load-sources.js'
import { type Assessed, assess } from './pipeline.js'
import { during } from './progress.js'
import { finderIn, printErrors } from './report-output.js'
import type { Terminal } from './terminal.js'

/**
 * What the sources say, for a command that may only go on where a build would publish it. Where they have errors, says
 * them and `refusal`, what was left undone, and gives null. Throws `UnreadableInput` for a document that cannot be read.
 */
export async function assessPublishable(
  sources: string,
  refusal: (errors: number) => string,
  terminal: Terminal,
): Promise<(Assessed & { loaded: LoadedSources }) | null> {
  const loaded = await loadSources(sources, { onProgress: during(terminal.progress, 'reading') })
  const [unreadable] = loaded.unreadable
  if (unreadable) throw unreadable
  terminal.progress.at('checking')
  const assessed = assess(loaded)
  terminal.progress.end()
  const { report } = assessed
  if (report.counts.error === 0) return { ...assessed, loaded }
  printErrors(report, finderIn(sources, assessed), terminal)
  terminal.say(refusal(report.counts.error))
  return null
}
