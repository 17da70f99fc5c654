import {
  type ConceptMapping,
  type Nomenclature,
  type OutputFile,
  orcidBase,
  orcidIri,
  type SkillMapping,
} from '@metiers/schema'
import { stringify as csv } from 'csv-stringify/sync'
import { escoBase, type MappingSet, sssomHeader } from './sssom-header.js'

/**
 * The mappings as SSSOM, one file for one set: `rome/metiers-rome.sssom.tsv` for occupations, `rome/competences-rome.sssom.tsv`
 * and `rome/competences-esco.sssom.tsv` for skills. Columns stand in the order of SSSOM's model, its own before ours; one
 * in which no mapping has a value is left out. https://mapping-commons.github.io/sssom/spec-formats-tsv/
 */
export function sssomFile(nomenclature: Nomenclature, set: MappingSet): OutputFile {
  const of = set.subjects === 'occupations' ? 'metiers' : 'competences'
  return {
    path: `rome/${of}-${set.scheme}.sssom.tsv`,
    mediaType: 'text/tab-separated-values',
    chunks: sssomChunks(nomenclature, set),
  }
}

const columns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'object_category',
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
  'object_core_of',
  'mapping_status',
] as const
type Row = Record<(typeof columns)[number], string>

function* sssomChunks(nomenclature: Nomenclature, set: MappingSet): Generator<string> {
  const rows = rowsOf(nomenclature, set)
  const used = columns.filter(column => rows.some(row => row[column] !== ''))
  const hasOrcid = rows.some(row => row.author_id + row.reviewer_id !== '')
  yield sssomHeader(nomenclature, set, { hasOrcid, columns: used })
  yield tsv([used])
  for (const row of rows) yield tsv([used.map(column => row[column])])
}

function rowsOf({ occupations, skills }: Nomenclature, { subjects, scheme, version }: MappingSet): Row[] {
  const described: { id: string; label: string; mappings: readonly (ConceptMapping | SkillMapping)[] }[] =
    subjects === 'occupations'
      ? occupations.map(({ id, preferredLabel, mappings }) => ({
          id: `metier:${id}`,
          label: preferredLabel.fr,
          mappings,
        }))
      : skills.map(({ id, preferredLabel, mappings }) => ({
          id: `skill:${id}`,
          label: preferredLabel.fr,
          mappings,
        }))
  return described.flatMap(({ id, label, mappings }) =>
    mappings
      .filter(mapping => mapping.scheme === scheme && mapping.schemeVersion === version)
      .map(mapping => {
        const reviewer = mapping.status === 'confirmed' ? mapping.reviewer : ''
        return {
          subject_id: id,
          subject_label: label,
          predicate_id: mapping.predicate,
          object_id: objectId(mapping),
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
          ...objectCells(mapping),
          mapping_status: mapping.status,
        }
      }),
  )
}

function objectId({ scheme, code }: ConceptMapping | SkillMapping): string {
  return scheme === 'rome' ? `rome:${code}` : `esco:${code.slice(escoBase.length)}`
}

/** What is said of the object in the columns that only some sets have. */
function objectCells(
  mapping: ConceptMapping | SkillMapping,
): Record<
  'object_category' | 'object_core_of' | 'object_appellation_code' | 'object_appellation_label',
  string
> {
  const isOfOccupation = 'appellationCode' in mapping
  const isOfRome = !isOfOccupation && mapping.scheme === 'rome'
  const core = isOfRome ? (mapping.coreOf ?? []) : []
  return {
    object_category: isOfRome ? (mapping.category ?? '') : '',
    object_core_of: core.map(each => `${each.code} ${each.core}`).join('|'),
    object_appellation_code: isOfOccupation ? (mapping.appellationCode ?? '') : '',
    object_appellation_label: isOfOccupation ? (mapping.appellationLabel ?? '') : '',
  }
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
