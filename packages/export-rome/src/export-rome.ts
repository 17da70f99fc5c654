import type { Nomenclature, OutputFile } from '@metiers/schema'
import { fichesFile } from './fiches.js'
import { joinTable } from './join-table.js'
import { sssomFile } from './sssom.js'
import type { MappingSet } from './sssom-header.js'

/**
 * `rome/`: the mappings of occupations and of skills to ROME and to ESCO as SSSOM, each in one version, and those of
 * occupations as a join table, where there are mappings; the profiles in the layout of ROME's own fiches, where there are
 * profiles.
 */
export function exportRome(nomenclature: Nomenclature): OutputFile[] {
  const ofOccupations = setsOf('occupations', nomenclature)
  const files = [
    ...ofOccupations.map(set => sssomFile(nomenclature, set)),
    ...(ofOccupations.length > 0 ? [joinTable(nomenclature)] : []),
    ...setsOf('skills', nomenclature).map(set => sssomFile(nomenclature, set)),
  ]
  const hasProfiles = nomenclature.occupations.some(({ profile }) => profile !== null)
  return hasProfiles ? [...files, fichesFile(nomenclature)] : files
}

/** A set for each scheme that is mapped to, in the newest version of it. */
function setsOf(subjects: MappingSet['subjects'], { occupations, skills }: Nomenclature): MappingSet[] {
  const mappings =
    subjects === 'occupations'
      ? occupations.flatMap(occupation => occupation.mappings)
      : skills.flatMap(skill => skill.mappings)
  return (['rome', 'esco'] as const).flatMap(scheme => {
    const versions = mappings.flatMap(mapping => (mapping.scheme === scheme ? [mapping.schemeVersion] : []))
    const version = versions.sort().at(-1)
    return version === undefined ? [] : [{ subjects, scheme, version }]
  })
}
