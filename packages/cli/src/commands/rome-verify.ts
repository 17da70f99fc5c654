import { readRelease, verificationSchema, verificationText, verifyMappings } from '@metiers/rome'
import { exitStatus } from '../exit-status.js'
import { language } from '../language.js'
import { readDataset } from '../published-dataset.js'
import { print } from '../terminal.js'

/**
 * `metiers rome verify`: checks the mappings of the published dataset against a release of ROME, on standard output.
 * Gives status 1 where a mapping's code, label or appellation is gone, changed or moved.
 */
export async function romeVerify(options: {
  release: string
  releaseVersion?: string
  partial?: boolean
  before?: string
  out: string
  format: 'text' | 'json'
}): Promise<number> {
  const nomenclature = await readDataset(options.out)
  const release = await readRelease(options.release, options.releaseVersion)
  const before = options.before === undefined ? null : await readRelease(options.before)
  const verification = verifyMappings(nomenclature, release, { isPartial: options.partial === true, before })
  const output =
    options.format === 'json'
      ? JSON.stringify(verificationSchema.parse(verification), null, 2)
      : verificationText(verification, language())
  print(output)
  const isFine = verification.results.every(({ severity }) => severity !== 'warning')
  return isFine ? exitStatus.done : exitStatus.findings
}
