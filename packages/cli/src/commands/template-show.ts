import { templateToYaml } from '@metiers/ingest'
import { exitStatus } from '../exit-status.js'
import { templateInForce } from '../template-in-force.js'
import { print } from '../terminal.js'

/** `metiers template show`: the template in force with all that it leaves to be understood, as a file that can be read again. Gives the exit status. */
export async function templateShow({ sources }: { sources: string }): Promise<number> {
  const template = await templateInForce(sources)
  print(templateToYaml(template))
  return exitStatus.done
}
