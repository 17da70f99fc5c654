import { join } from 'node:path'
import { newRegistry, type Registration, registerIds } from '@metiers/ingest'
import { wordsOf } from '@metiers/words'
import { assessPublishable } from '../assess-publishable.js'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import type { Lock } from '../lock.js'
import { namedId } from '../named-id.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

/**
 * `metiers ids update`: enters the occupations and skills that the sources have now in the registry of ids, for the version that
 * the manifest states. Does nothing where a build would not publish. Gives the exit status.
 */
export async function updateIds({ sources, wait }: { sources: string; wait: number }): Promise<number> {
  const terminal = errorTerminal()
  return await writingInSources(sources, { wait, terminal }, lock => enterIds(sources, { terminal, lock }))
}

// What is entered is published: it is in the language of the dataset, whatever that of the person.
const published = wordsOf('fr').command.because

/** The same, for who holds the lock of the sources. */
export async function enterIds(
  sources: string,
  { terminal, lock }: { terminal: Terminal; lock: Lock },
): Promise<number> {
  const assessed = await assessPublishable(sources, words().registryLeft, terminal)
  if (assessed === null) return exitStatus.findings
  const { nomenclature } = assessed
  const path = join(sources, identifiersFile)
  const occupations = nomenclature.occupations
    .filter(({ deprecation }) => !deprecation)
    .map(({ id, preferredLabel }) => ({ id, label: preferredLabel.fr }))
  const skills = nomenclature.skills
    .filter(({ deprecation }) => !deprecation)
    .map(({ id, type, preferredLabel }) => ({ id, type, label: preferredLabel.fr }))
  let done: Registration = { text: '', added: [], relabelled: [] }
  const entered = (text: string | null) => {
    done = registerIds({ text: text ?? newRegistry, path }, { occupations, skills }, nomenclature.version, {
      notAsked: published.notAsked,
    })
    return done.text
  }
  await editStewardFile(path, entered, lock)
  // Skills come by the hundred: they are counted.
  for (const id of done.added) if (namedId(id).list === 'occupations') terminal.say(words().idAdded(id))
  for (const id of done.relabelled) terminal.say(words().idRelabelled(id))
  terminal.say(
    words().idsEntered({
      path,
      ids: occupations.length + skills.length,
      version: nomenclature.version,
      added: done.added.length,
      relabelled: done.relabelled.length,
    }),
  )
  return exitStatus.done
}
