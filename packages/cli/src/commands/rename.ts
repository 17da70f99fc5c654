import { join } from 'node:path'
import { newRegistry, renameId } from '@metiers/ingest'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import { statedText } from '../stated-text.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

/** `metiers rename`: the occupation with this id has another label from now on. Gives the exit status. */
export async function rename(
  id: string,
  label: string,
  { sources, wait }: { sources: string; wait: number },
): Promise<number> {
  const path = join(sources, identifiersFile)
  const wanted = statedText(label, 'label', 'NEW-LABEL')
  const terminal = errorTerminal()
  await writingInSources(sources, { wait, terminal }, lock =>
    editStewardFile(path, text => renameId({ text: text ?? newRegistry, path }, id, wanted), lock),
  )
  terminal.say(words().renamed(path, id, wanted))
  return exitStatus.done
}
