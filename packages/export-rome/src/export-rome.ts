import type { Nomenclature, OutputFile } from '@metiers/schema'
import { joinTable } from './join-table.js'
import { sssomFile } from './sssom.js'

/** `rome/`: the mappings to ROME as SSSOM, in one version of ROME, and as a join table. None without mappings. */
export function exportRome(nomenclature: Nomenclature): OutputFile[] {
  const versions = new Set(
    nomenclature.occupations.flatMap(({ mappings }) => mappings.map(entry => entry.schemeVersion)),
  )
  const newest = [...versions].sort().at(-1)
  return newest === undefined ? [] : [sssomFile(nomenclature, newest), joinTable(nomenclature)]
}
