import type { Nomenclature, OutputFile } from '@metiers/schema'
import { fichesFile } from './fiches.js'
import { joinTable } from './join-table.js'
import { sssomFile } from './sssom.js'

/**
 * `rome/`: the mappings to ROME as SSSOM, in one version of ROME, and as a join table, where there are mappings; the
 * profiles in the layout of ROME's own fiches, where there are profiles.
 */
export function exportRome(nomenclature: Nomenclature): OutputFile[] {
  const versions = new Set(
    nomenclature.occupations.flatMap(({ mappings }) => mappings.map(entry => entry.schemeVersion)),
  )
  const newest = [...versions].sort().at(-1)
  const mappings = newest === undefined ? [] : [sssomFile(nomenclature, newest), joinTable(nomenclature)]
  const hasProfiles = nomenclature.occupations.some(({ profile }) => profile !== null)
  return hasProfiles ? [...mappings, fichesFile(nomenclature)] : mappings
}
