import { join } from 'node:path'
import { newRegistry, renameId } from '@metiers/ingest'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import { namedId } from '../named-id.js'
import { statedText } from '../stated-text.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

/** `metiers rename`: the occupation, or the skill (`skill/ID`), with this id has another label from now on. Gives the exit status. */
export async function rename(
  id: string,
  label: string,
  { sources, wait }: { sources: string; wait: number },
): Promise<number> {
  const path = join(sources, identifiersFile)
  const { list, id: own } = namedId(id)
  const wanted = statedText(label, 'label', 'NEW-LABEL')
  const terminal = errorTerminal()
  await writingInSources(sources, { wait, terminal }, lock =>
    editStewardFile(path, text => renameId({ text: text ?? newRegistry, path }, own, wanted, list), lock),
  )
  terminal.say(words().renamed(path, id, wanted))
  return exitStatus.done
}
