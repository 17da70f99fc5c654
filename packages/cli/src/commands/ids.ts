import { join } from 'node:path'
import { newRegistry, type Registration, registerIds } from '@metiers/ingest'
import { assessPublishable } from '../assess-publishable.js'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import type { Lock } from '../lock.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

/**
 * `metiers ids update`: enters the occupations that the sources have now in the registry of ids, for the version that
 * the manifest states. Does nothing where a build would not publish. Gives the exit status.
 */
export async function updateIds({ sources, wait }: { sources: string; wait: number }): Promise<number> {
  const terminal = errorTerminal()
  return await writingInSources(sources, { wait, terminal }, lock => enterIds(sources, { terminal, lock }))
}

/** The same, for who holds the lock of the sources. */
export async function enterIds(
  sources: string,
  { terminal, lock }: { terminal: Terminal; lock: Lock },
): Promise<number> {
  const assessed = await assessPublishable(sources, words().registryLeft, terminal)
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
  for (const id of done.added) terminal.say(words().idAdded(id))
  for (const id of done.relabelled) terminal.say(words().idRelabelled(id))
  terminal.say(
    words().idsEntered({
      path,
      ids: live.length,
      version: nomenclature.version,
      added: done.added.length,
      relabelled: done.relabelled.length,
    }),
  )
  return exitStatus.done
}
