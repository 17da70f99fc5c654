import { join } from 'node:path'
import { catalogueFile } from '@metiers/export-dcat'
import { assertOutside } from '../assert-outside.js'
import { exitStatus } from '../exit-status.js'
import { loadSources } from '../load-sources.js'
import { assess, exportAll, exportHistory } from '../pipeline.js'
import { publish } from '../publish.js'
import { lossesSince } from '../published-losses.js'
import { printFindings, sourcePathOf, writeReport } from '../report-output.js'
import { count, summariseContent, summariseFindings } from '../summary.js'
import { errorTerminal } from '../terminal.js'

/** `metiers build`: sources -> datasets. Writes all of them or, on an error, none. Gives the exit status. */
export async function build(options: { sources: string; out: string; report?: string }): Promise<number> {
  const start = performance.now()
  const terminal = errorTerminal()
  assertOutside(options.sources, options.out)
  const loaded = await loadSources(options.sources, (done, total) =>
    terminal.progress(`reading ${done}/${total}`),
  )
  terminal.endProgress()
  if (loaded.unreadable.length > 0) {
    for (const { message } of loaded.unreadable) terminal.say(message)
    return exitStatus.unusable
  }

  const assessed = assess(loaded)
  const pathOf = sourcePathOf(options.sources, assessed.nomenclature)
  await writeReport(options.report, assessed.report)
  if (assessed.report.counts.error > 0) {
    printFindings(assessed.report, 'error', pathOf, terminal)
    terminal.say(`${count(assessed.report.counts.error, 'error')}: ${options.out} was left as it was.`)
    return exitStatus.findings
  }

  const lost = await lossesSince(options.out, assessed.nomenclature)
  const { manifest } = loaded
  const published = await publish(
    options.out,
    { name: manifest.id, version: manifest.version },
    [...(await exportAll(assessed)), ...(await exportHistory(loaded.releases, assessed.nomenclature))],
    files => [catalogueFile({ nomenclature: assessed.nomenclature, catalogue: manifest.catalogue, files })],
  )

  for (const line of summariseContent(loaded, assessed)) terminal.say(line)
  for (const line of summariseFindings(assessed.report, terminal, pathOf)) terminal.say(line)
  for (const { kind, what } of lost)
    terminal.say(terminal.style('yellow', `no longer there: ${kind} "${what}"`))
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const { index, changed, removed } = published
  const removedToo = removed.length > 0 ? `, ${removed.length} removed` : ''
  terminal.say(
    `${count(index.files.length + 1, 'file')} written to ${options.out} (${changed.length} changed${removedToo}) in ${seconds} s`,
  )
  terminal.say(`All findings: ${join(options.out, 'report.md')}`)
  return exitStatus.done
}
