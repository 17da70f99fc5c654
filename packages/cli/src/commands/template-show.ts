import { templateToYaml } from '@metiers/ingest'
import { wordsOf } from '@metiers/words'
import { exitStatus } from '../exit-status.js'
import { language } from '../language.js'
import { templateInForce } from '../template-in-force.js'
import { errorTerminal, print } from '../terminal.js'

/** `metiers template show`: the template in force with all that it leaves to be understood, as a file that can be read again. Gives the exit status. */
export async function templateShow({ sources }: { sources: string }): Promise<number> {
  const { template, files } = await templateInForce(sources)
  if (files.length > 1) errorTerminal().say(wordsOf(language()).template.joined(files))
  print(templateToYaml(template))
  return exitStatus.done
}
