import { join } from 'node:path'
import { newRegistry, type Registration, registerIds } from '@metiers/ingest'
import { count } from '../count.js'
import { exitStatus } from '../exit-status.js'
import { identifiersFile, loadSources } from '../load-sources.js'
import { assess } from '../pipeline.js'
import { printFindings, sourcePathOf } from '../report-output.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal } from '../terminal.js'

/**
 * `metiers ids update`: enters the occupations that the sources have now in the registry of ids, for the version that
 * the manifest states. Does nothing where a build would not publish. Gives the exit status.
 */
export async function updateIds({ sources }: { sources: string }): Promise<number> {
  const terminal = errorTerminal()
  const loaded = await loadSources(sources)
  const [unreadable] = loaded.unreadable
  if (unreadable) throw unreadable
  const { nomenclature, report } = assess(loaded)
  if (report.counts.error > 0) {
    printFindings(report, 'error', sourcePathOf(sources, nomenclature), terminal)
    terminal.say(`${count(report.counts.error, 'error')}: the registry of ids was left as it was.`)
    return exitStatus.findings
  }
  const path = join(sources, identifiersFile)
  const live = nomenclature.occupations
    .filter(({ deprecation }) => !deprecation)
    .map(({ id, preferredLabel }) => ({ id, label: preferredLabel.fr }))
  let done: Registration = { text: '', added: [], relabelled: [] }
  await editStewardFile(path, text => {
    done = registerIds({ text: text ?? newRegistry, path }, live, nomenclature.version)
    return done.text
  })
  for (const id of done.added) terminal.say(`new: ${id}`)
  for (const id of done.relabelled) terminal.say(`another label: ${id}`)
  terminal.say(
    `${path}: ${count(live.length, 'id')} of version ${nomenclature.version}, ${done.added.length} new, ${done.relabelled.length} with another label`,
  )
  return exitStatus.done
}
