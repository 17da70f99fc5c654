import type { Nomenclature, OutputFile } from '@metiers/schema'
import { stringify } from 'csv-stringify/sync'

const columns = [
  'occupationId',
  'occupationLabel',
  'predicate',
  'romeVersion',
  'romeCode',
  'romeLabel',
  'appellationCode',
  'appellationLabel',
  'confidence',
  'status',
  'comment',
  'attribution',
]

/** `rome/metiers_rome.csv`: the mappings one row a pair, for people with a spreadsheet. */
export function joinTable(nomenclature: Nomenclature): OutputFile {
  return { path: 'rome/metiers_rome.csv', mediaType: 'text/csv', chunks: rows(nomenclature) }
}

function* rows(nomenclature: Nomenclature): Generator<string> {
  const attributions = new Map(nomenclature.attributions.map(entry => [entry.schemeVersion, entry.text]))
  yield csv([columns])
  for (const { id, preferredLabel, mappings } of nomenclature.occupations) {
    const pairs = mappings.map(mapping => [
      id,
      preferredLabel.fr,
      mapping.predicate,
      mapping.schemeVersion,
      mapping.code,
      mapping.label,
      mapping.appellationCode,
      mapping.appellationLabel,
      mapping.confidence,
      mapping.status,
      mapping.comment,
      attributions.get(mapping.schemeVersion) ?? null,
    ])
    if (pairs.length > 0) yield csv(pairs)
  }
}

// RFC 4180 §2.1: records end with CRLF.
function csv(records: (string | number | null)[][]): string {
  return stringify(records, { record_delimiter: 'windows' })
}
