import {
  type Nomenclature,
  nomenclatureJsonSchema,
  type OutputFile,
  type ProvenanceRecord,
} from '@metiers/schema'

/** `nomenclature.json`, its JSON Schema, and `provenance.ndjson` with one record a line. */
export function exportJson(nomenclature: Nomenclature, provenance: Iterable<ProvenanceRecord>): OutputFile[] {
  return [
    { path: 'nomenclature.json', mediaType: 'application/json', chunks: [pretty(nomenclature)] },
    {
      path: 'nomenclature.schema.json',
      mediaType: 'application/schema+json',
      chunks: [pretty(nomenclatureJsonSchema(nomenclature))],
    },
    { path: 'provenance.ndjson', mediaType: 'application/x-ndjson', chunks: records(provenance) },
  ]
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function* records(provenance: Iterable<ProvenanceRecord>): Generator<string> {
  for (const record of provenance) yield `${JSON.stringify(record)}\n`
}
