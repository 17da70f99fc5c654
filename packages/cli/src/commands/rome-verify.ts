import {
  readItemsIfThere,
  readRelease,
  verificationSchema,
  verificationText,
  verifyMappings,
} from '@metiers/rome'
import { exitStatus } from '../exit-status.js'
import { language } from '../language.js'
import { readDataset } from '../published-dataset.js'
import { print } from '../terminal.js'

/**
 * `metiers rome verify`: checks the mappings of the published dataset against a release of ROME, on standard output.
 * Gives status 1 where a mapping's code, label or appellation, or a skill's item, is gone, changed or moved.
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
  const isMapped = nomenclature.skills.some(({ mappings }) =>
    mappings.some(({ scheme }) => scheme === 'rome'),
  )
  const items = isMapped ? await readItemsIfThere(options.release, release.version.value) : null
  const isPartial = options.partial === true
  const verification = verifyMappings(nomenclature, release, { isPartial, before, items })
  const output =
    options.format === 'json'
      ? JSON.stringify(verificationSchema.parse(verification), null, 2)
      : verificationText(verification, language())
  print(output)
  const all = [...verification.results, ...verification.skills.results]
  const isFine = all.every(({ severity }) => severity !== 'warning')
  return isFine ? exitStatus.done : exitStatus.findings
}
