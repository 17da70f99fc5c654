import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { newRegistry, renameId, retireId } from '@metiers/ingest'
import { identifierOf, normaliseText } from '@metiers/schema'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

/** `metiers rename`: the occupation with this id has another label from now on. Gives the exit status. */
export async function rename(id: string, label: string, { sources }: { sources: string }): Promise<number> {
  const path = join(sources, identifiersFile)
  const wanted = stated(normaliseText(label), 'label', 'NEW-LABEL')
  const terminal = errorTerminal()
  await writingInSources(sources, { terminal }, lock =>
    editStewardFile(path, text => renameId({ text: text ?? newRegistry, path }, id, wanted), lock),
  )
  terminal.say(words().renamed(path, id, wanted))
  return exitStatus.done
}

/** `metiers retire`: the occupation with this id was removed on purpose. Gives the exit status. */
export async function retire(
  id: string,
  { sources, because, replacedBy = [] }: { sources: string; because: string; replacedBy?: string[] },
): Promise<number> {
  const path = join(sources, identifiersFile)
  const reason = stated(normaliseText(because), 'reason', '--because')
  const terminal = errorTerminal()
  const retired = (text: string | null) =>
    retireId({ text: text ?? newRegistry, path }, id, { because: reason, replacedBy })
  await writingInSources(sources, { terminal }, lock => editStewardFile(path, retired, lock))
  terminal.say(words().retired(path, id))
  return exitStatus.done
}

function stated(text: string, what: 'label' | 'reason', shown: string): string {
  if (identifierOf(text) !== '') return text
  throw new UnreadableInput({ code: 'text-without-letters', path: shown, facts: { what } })
}
