import type { Nomenclature, OutputFile } from '@metiers/schema'
import { stringify as csv } from 'csv-stringify/sync'
import { stringify as yaml } from 'yaml'
import { romeConceptBase } from './concept-iri.js'

/** `rome/metiers-rome.sssom.tsv`: the mappings as SSSOM, one file for one version of ROME. */
export function sssomFile(nomenclature: Nomenclature, schemeVersion: string): OutputFile {
  return {
    path: 'rome/metiers-rome.sssom.tsv',
    mediaType: 'text/tab-separated-values',
    chunks: sssomChunks(nomenclature, schemeVersion),
  }
}

const columns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'confidence',
  'reviewer_id',
  'object_appellation_code',
  'object_appellation_label',
  'mapping_status',
  'comment',
]

function* sssomChunks(nomenclature: Nomenclature, schemeVersion: string): Generator<string> {
  yield header(nomenclature, schemeVersion)
    .trimEnd()
    .split('\n')
    .map(line => `#${line}\n`)
    .join('')
  yield tsv([columns])
  for (const { id, preferredLabel, mappings } of nomenclature.occupations) {
    const rows = mappings
      .filter(mapping => mapping.schemeVersion === schemeVersion)
      .map(mapping => [
        `metier:${id}`,
        preferredLabel.fr,
        mapping.predicate,
        `rome:${mapping.code}`,
        mapping.label,
        mapping.justification,
        mapping.confidence,
        mapping.status === 'confirmed' ? mapping.reviewer : '',
        mapping.appellationCode,
        mapping.appellationLabel,
        mapping.status,
        mapping.comment,
      ])
    if (rows.length > 0) yield tsv(rows)
  }
}

function tsv(rows: (string | number | null)[][]): string {
  return csv(rows, { delimiter: '\t', record_delimiter: 'unix' })
}

// The metadata block of SSSOM/TSV: YAML in comment lines, with the columns that SSSOM does not define.
function header(nomenclature: Nomenclature, schemeVersion: string): string {
  const attribution = nomenclature.attributions.find(entry => entry.schemeVersion === schemeVersion)
  const vocabulary = `${nomenclature.iri}vocabulary#`
  const extension = (slot: string, property: string) => ({
    slot_name: slot,
    property: `voc:${property}`,
    type_hint: 'xsd:string',
  })
  return yaml(
    {
      sssom_version: '1.0',
      mapping_set_id: `${nomenclature.iri}mappings/rome/${schemeVersion}`,
      mapping_set_version: nomenclature.version,
      mapping_set_title: `${nomenclature.title.fr} – ROME`,
      ...(nomenclature.licence !== null && { license: nomenclature.licence }),
      subject_source: nomenclature.iri,
      subject_source_version: nomenclature.version,
      object_source: 'rome:',
      object_source_version: schemeVersion,
      ...(attribution && { other: `${attribution.text} (${attribution.licence})` }),
      curie_map: {
        metier: `${nomenclature.iri}occupation/`,
        rome: romeConceptBase(nomenclature.iri, schemeVersion),
        skos: 'http://www.w3.org/2004/02/skos/core#',
        semapv: 'https://w3id.org/semapv/vocab/',
        voc: vocabulary,
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      extension_definitions: [
        extension('object_appellation_code', 'appellationCode'),
        extension('object_appellation_label', 'appellationLabel'),
        extension('mapping_status', 'mappingStatus'),
      ],
    },
    { lineWidth: 0 },
  )
}
