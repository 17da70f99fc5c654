import type { Nomenclature, OutputFile } from '@metiers/schema'
import { stringify as csv } from 'csv-stringify/sync'
import { sssomHeader } from './sssom-header.js'

/**
 * `rome/metiers-rome.sssom.tsv`: the mappings as SSSOM, one file for one version of ROME. Columns stand in the order
 * of SSSOM's model, its own before ours; one in which no mapping has a value is left out.
 * https://mapping-commons.github.io/sssom/spec-formats-tsv/
 */
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
  'reviewer_id',
  'reviewer_label',
  'review_date',
  'confidence',
  'comment',
  'object_appellation_code',
  'object_appellation_label',
  'mapping_status',
] as const
type Row = Record<(typeof columns)[number], string>

// SSSOM's reviewer_id is an identifier; a name stands in reviewer_label.
const orcid = /^orcid:\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/

function* sssomChunks(nomenclature: Nomenclature, schemeVersion: string): Generator<string> {
  const rows = rowsOf(nomenclature, schemeVersion)
  const used = columns.filter(column => rows.some(row => row[column] !== ''))
  const hasOrcid = rows.some(row => row.reviewer_id !== '')
  yield sssomHeader(nomenclature, schemeVersion, { hasOrcid, columns: used })
  yield tsv([used])
  for (const row of rows) yield tsv([used.map(column => row[column])])
}

function rowsOf({ occupations }: Nomenclature, schemeVersion: string): Row[] {
  return occupations.flatMap(({ id, preferredLabel, mappings }) =>
    mappings
      .filter(mapping => mapping.schemeVersion === schemeVersion)
      .map(mapping => {
        const reviewer = mapping.status === 'confirmed' ? mapping.reviewer : ''
        return {
          subject_id: `metier:${id}`,
          subject_label: preferredLabel.fr,
          predicate_id: mapping.predicate,
          object_id: `rome:${mapping.code}`,
          object_label: mapping.label,
          mapping_justification: mapping.justification,
          reviewer_id: orcid.test(reviewer) ? reviewer : '',
          reviewer_label: orcid.test(reviewer) ? '' : reviewer,
          review_date: mapping.status === 'confirmed' ? mapping.reviewedOn : '',
          confidence: String(mapping.confidence),
          comment: mapping.comment ?? '',
          object_appellation_code: mapping.appellationCode ?? '',
          object_appellation_label: mapping.appellationLabel ?? '',
          mapping_status: mapping.status,
        }
      }),
  )
}

function tsv(rows: readonly (readonly string[])[]): string {
  return csv(
    rows.map(row => [...row]),
    { delimiter: '\t', record_delimiter: 'unix' },
  )
}
