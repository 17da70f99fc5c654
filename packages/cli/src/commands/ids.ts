import { join } from 'node:path'
import { newRegistry, type Registration, registerIds } from '@metiers/ingest'
import { assessPublishable } from '../assess-publishable.js'
import { count } from '../count.js'
import { exitStatus } from '../exit-status.js'
import { identifiersFile } from '../load-sources.js'
import type { Lock } from '../lock.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

/**
 * `metiers ids update`: enters the occupations that the sources have now in the registry of ids, for the version that
 * the manifest states. Does nothing where a build would not publish. Gives the exit status.
 */
export async function updateIds({ sources }: { sources: string }): Promise<number> {
  const terminal = errorTerminal()
  return await writingInSources(sources, { terminal }, lock => enterIds(sources, { terminal, lock }))
}

/** The same, for who holds the lock of the sources. */
export async function enterIds(
  sources: string,
  { terminal, lock }: { terminal: Terminal; lock: Lock },
): Promise<number> {
  const assessed = await assessPublishable(sources, 'the registry of ids was left as it was.', terminal)
  if (assessed === null) return exitStatus.findings
  const { nomenclature } = assessed
  const path = join(sources, identifiersFile)
  const live = nomenclature.occupations
    .filter(({ deprecation }) => !deprecation)
    .map(({ id, preferredLabel }) => ({ id, label: preferredLabel.fr }))
  let done: Registration = { text: '', added: [], relabelled: [] }
  const entered = (text: string | null) => {
    done = registerIds({ text: text ?? newRegistry, path }, live, nomenclature.version)
    return done.text
  }
  await editStewardFile(path, entered, lock)
  for (const id of done.added) terminal.say(`new: ${id}`)
  for (const id of done.relabelled) terminal.say(`another label: ${id}`)
  terminal.say(
    `${path}: ${count(live.length, 'id')} of version ${nomenclature.version}, ${done.added.length} new, ${done.relabelled.length} with another label`,
  )
  return exitStatus.done
}
