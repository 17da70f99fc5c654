import { type Nomenclature, type OutputFile, orcidBase, orcidIri } from '@metiers/schema'
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
  'author_id',
  'author_label',
  'reviewer_id',
  'reviewer_label',
  'mapping_tool',
  'mapping_tool_version',
  'mapping_date',
  'review_date',
  'confidence',
  'comment',
  'object_appellation_code',
  'object_appellation_label',
  'mapping_status',
] as const
type Row = Record<(typeof columns)[number], string>

function* sssomChunks(nomenclature: Nomenclature, schemeVersion: string): Generator<string> {
  const rows = rowsOf(nomenclature, schemeVersion)
  const used = columns.filter(column => rows.some(row => row[column] !== ''))
  const hasOrcid = rows.some(row => row.author_id + row.reviewer_id !== '')
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
          ...namedAs('author', mapping.author ?? ''),
          ...namedAs('reviewer', reviewer),
          mapping_tool: mapping.tool ?? '',
          mapping_tool_version: mapping.toolVersion ?? '',
          mapping_date: mapping.mappedOn ?? '',
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

type Role = 'author' | 'reviewer'

/** SSSOM has a column for an identifier and one for a name: a person stands in the one that fits. */
function namedAs<R extends Role>(role: R, person: string): Record<`${R}_id` | `${R}_label`, string>
function namedAs(role: Role, person: string): Record<string, string> {
  const iri = orcidIri(person)
  return {
    [`${role}_id`]: iri === null ? '' : `orcid:${iri.slice(orcidBase.length)}`,
    [`${role}_label`]: iri === null ? person : '',
  }
}

function tsv(rows: readonly (readonly string[])[]): string {
  return csv(
    rows.map(row => [...row]),
    { delimiter: '\t', record_delimiter: 'unix' },
  )
}
