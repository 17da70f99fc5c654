import { type Nomenclature, orcidBase, romeSchemeIri } from '@metiers/schema'
import { stringify as yaml } from 'yaml'

/** SSSOM's own value for a mapping set whose licence is not stated; `license` itself is required there. */
const unspecifiedLicence = 'https://w3id.org/sssom/license/unspecified'

/** What one file holds: the mappings of occupations or of skills to one version of ROME or of ESCO. */
export type MappingSet = { subjects: 'occupations' | 'skills'; scheme: 'rome' | 'esco'; version: string }

export const escoBase = 'http://data.europa.eu/esco/'

// The columns that SSSOM does not have, each with the property of our vocabulary that says what it means.
const extensions = [
  { slot_name: 'object_appellation_code', property: 'voc:appellationCode' },
  { slot_name: 'object_appellation_label', property: 'voc:appellationLabel' },
  { slot_name: 'object_core_of', property: 'voc:coreOf' },
  { slot_name: 'mapping_status', property: 'voc:mappingStatus' },
]

/**
 * The metadata block of SSSOM/TSV: YAML in comment lines, the prefixes first. Every identifier is a CURIE. Where the
 * owner states no licence, the licence is said to be unspecified: none is claimed for the owner.
 */
export function sssomHeader(
  nomenclature: Nomenclature,
  { subjects, scheme, version }: MappingSet,
  { hasOrcid, columns }: { hasOrcid: boolean; columns: readonly string[] },
): string {
  const attribution = nomenclature.attributions.find(
    entry => entry.scheme === scheme && entry.schemeVersion === version,
  )
  const stated = yaml(
    {
      curie_map: {
        ...(scheme === 'esco' && { esco: escoBase }),
        ...(subjects === 'occupations' && { metier: `${nomenclature.iri}occupation/` }),
        nomenclature: nomenclature.iri,
        ...(hasOrcid && { orcid: orcidBase }),
        ...(scheme === 'rome' && {
          rome: `${romeSchemeIri(nomenclature.iri, version)}/`,
          scheme: romeSchemeIri(nomenclature.iri, ''),
        }),
        semapv: 'https://w3id.org/semapv/vocab/',
        ...(subjects === 'skills' && { skill: `${nomenclature.iri}skill/` }),
        skos: 'http://www.w3.org/2004/02/skos/core#',
        voc: `${nomenclature.iri}vocabulary#`,
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      sssom_version: '1.0',
      mapping_set_id: `${nomenclature.iri}mappings/${scheme}/${version}${subjects === 'skills' ? '/skills' : ''}`,
      mapping_set_version: nomenclature.version,
      mapping_set_title: `${nomenclature.title.fr} – ${subjects === 'skills' ? 'compétences, ' : ''}${scheme === 'rome' ? 'ROME' : 'ESCO'}`,
      license: nomenclature.licence ?? unspecifiedLicence,
      subject_source: 'nomenclature:',
      subject_source_version: nomenclature.version,
      // The IRI that the graph has for this version of ROME.
      object_source: scheme === 'rome' ? `scheme:${version}` : 'esco:',
      object_source_version: version,
      ...(attribution && { other: `${attribution.text} (${attribution.licence})` }),
      extension_definitions: extensions
        .filter(({ slot_name }) => columns.includes(slot_name))
        .map(extension => ({ ...extension, type_hint: 'xsd:string' })),
    },
    { lineWidth: 0 },
  )
  return stated
    .trimEnd()
    .split('\n')
    .map(line => `#${line}\n`)
    .join('')
}
