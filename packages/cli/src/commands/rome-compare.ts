import { UnreadableInput } from '@metiers/document'
import {
  attributionOf,
  compareOccupation,
  comparisonText,
  mappingsOf,
  readContents,
  readRelease,
} from '@metiers/rome'
import { exitStatus } from '../exit-status.js'
import { language } from '../language.js'
import { occupationNamed } from '../named-occupation.js'
import { readDataset } from '../published-dataset.js'
import { print } from '../terminal.js'

/**
 * `metiers rome compare`: an occupation of the published dataset beside the fiches of a release of ROME that it is mapped
 * to, on standard output. Gives the exit status.
 */
export async function romeCompare(
  name: string,
  options: { release: string; releaseVersion?: string; out: string; format: 'text' | 'json' },
): Promise<number> {
  const nomenclature = await readDataset(options.out)
  const occupation = occupationNamed(name, nomenclature)
  const codes = new Set(mappingsOf(occupation).map(({ code }) => code))
  if (codes.size === 0) throw new UnreadableInput({ code: 'occupation-not-mapped', path: name, facts: {} })
  const release = await readRelease(options.release, options.releaseVersion)
  const { value: version } = release.version
  const contents = await readContents(options.release, codes, version)
  const attribution = attributionOf(version, nomenclature.attributions)
  const comparison = compareOccupation(occupation, { nomenclature, release, contents, attribution })
  print(
    options.format === 'json' ? JSON.stringify(comparison, null, 2) : comparisonText(comparison, language()),
  )
  return exitStatus.done
}
