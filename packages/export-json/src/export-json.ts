import {
  type Nomenclature,
  nomenclatureJsonSchema,
  type OutputFile,
  type ProvenanceRecord,
} from '@metiers/schema'

/**
 * `nomenclature.json`, its JSON Schema, `occupations.ndjson` with one occupation a line, for readers of large datasets,
 * and `provenance.ndjson` with one record a line.
 */
export function exportJson(nomenclature: Nomenclature, provenance: Iterable<ProvenanceRecord>): OutputFile[] {
  return [
    { path: 'nomenclature.json', mediaType: 'application/json', chunks: prettyPieces(nomenclature) },
    {
      path: 'nomenclature.schema.json',
      mediaType: 'application/schema+json',
      chunks: [`${pretty(nomenclatureJsonSchema(nomenclature))}\n`],
    },
    {
      path: 'occupations.ndjson',
      mediaType: 'application/x-ndjson',
      chunks: records(nomenclature.occupations),
    },
    { path: 'provenance.ndjson', mediaType: 'application/x-ndjson', chunks: records(provenance) },
  ]
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

/** An object as `JSON.stringify` writes it on several lines, a member of its lists at a time: never whole in memory. */
function* prettyPieces(object: object): Generator<string> {
  let before = '{\n'
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value)
    else yield indented(pretty(value), '  ')
    before = ',\n'
  }
  yield '\n}\n'
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let before = '[\n'
  for (const member of list) {
    yield `${before}    ${indented(pretty(member), '    ')}`
    before = ',\n'
  }
  yield '\n  ]'
}

/** The lines after the first one, further in. A line end within a text is written as `\n`, and is no line. */
function indented(json: string, by: string): string {
  return json.replaceAll('\n', `\n${by}`)
}

function* records(all: Iterable<unknown>): Generator<string> {
  for (const record of all) yield `${JSON.stringify(record)}\n`
}
