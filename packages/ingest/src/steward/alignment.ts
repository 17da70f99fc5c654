import { assertNoConflict, UnreadableInput } from '@metiers/document'
import {
  type Attribution,
  attributionSchema,
  type ConceptMapping,
  conceptMappingSchema,
  sayIssue,
  unseenCharacterOf,
} from '@metiers/schema'
import { CsvError, type CsvErrorCode, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { assertStewardSize } from './steward-size.js'
import { parseYamlFile } from './yaml-file.js'

/** One mapping as the steward's file states it, for the occupation with this id. */
export type AlignmentRow = { occupationId: string; line: number; mapping: ConceptMapping }

/** A steward's SSSOM file: its mappings, and the mention that the other scheme's licence asks for. */
export type Alignment = { path: string; attribution: Attribution; rows: AlignmentRow[] }

const headerSchema = z.looseObject({
  subject_source: z.string(),
  object_source_version: z.string(),
  other: z.string(),
  object_licence: z.string(),
})

const rowSchema = z.looseObject({
  subject_id: z.string().regex(/^metier:[a-z0-9-]+$/, 'must be metier: and the id of an occupation'),
  predicate_id: z.string(),
  object_id: z.string().regex(/^rome:[A-N][0-9]{4}$/, 'must be rome: and a code such as rome:M1805'),
  object_label: z.string(),
  mapping_justification: z.string(),
  confidence: z.coerce.number(),
  object_appellation_code: z.string().default(''),
  object_appellation_label: z.string().default(''),
  reviewer_id: z.string().default(''),
  review_date: z.string().default(''),
  comment: z.string().default(''),
})

/**
 * Reads a SSSOM TSV file of mappings to ROME: a YAML header in lines that start with `#`, then the table.
 * Throws `UnreadableInput` with the line of a mistake. https://mapping-commons.github.io/sssom/
 */
export function parseAlignment(text: string, path: string): Alignment {
  assertStewardSize(text.length, path)
  assertNoConflict(text, path)
  const lines = text.split(/\r\n|\n/)
  const unseen = lines.findIndex(line => unseenCharacterOf(line) !== null)
  if (unseen >= 0) {
    const character = unseenCharacterOf(lines[unseen] ?? '')
    throw broken(path, unseen + 1, `a text has the character ${character}, which no reader sees`)
  }
  const headerLength = lines.findIndex(line => !line.startsWith('#'))
  const yaml = lines
    .slice(0, Math.max(headerLength, 0))
    .map(line => line.slice(1))
    .join('\n')
  const header = parseYamlFile(yaml, path, headerSchema).value
  const version = header.object_source_version
  const attribution = attributionSchema.safeParse({
    scheme: 'rome',
    schemeVersion: version,
    text: header.other,
    licence: header.object_licence,
  })
  if (!attribution.success) throw broken(path, 1, 'the header states no attribution')
  const rows = readTable(lines.slice(headerLength), path, headerLength)
  return {
    path,
    attribution: attribution.data,
    rows: rows.map(({ line, row }) => readRow(row, line, version, path)),
  }
}

/**
 * Throws `UnreadableInput` where one mapping is stated twice, in one file or in two: it would be published twice, and
 * which confidence or review holds nobody could tell.
 */
export function assertDistinctMappings(alignments: readonly Alignment[]): void {
  const stated = new Map<string, string>()
  for (const { path, rows } of alignments) {
    for (const { occupationId, line, mapping } of rows) {
      const key = `${occupationId} ${mapping.predicate} ${mapping.code}`
      const first = stated.get(key)
      if (first !== undefined) {
        throw broken(path, line, `the mapping ${key} stands twice, first in ${first}`, 'each mapping once')
      }
      stated.set(key, `${path}, line ${line}`)
    }
  }
}

function readTable(lines: string[], path: string, offset: number): { line: number; row: unknown }[] {
  try {
    const records: unknown[] = parse(lines.join('\n'), {
      delimiter: '\t',
      columns: true,
      skip_empty_lines: true,
      info: true,
    })
    return records.map(record => {
      const { record: row, info } = z
        .object({ record: z.unknown(), info: z.object({ lines: z.number() }) })
        .parse(record)
      return { row, line: info.lines + offset }
    })
  } catch (error) {
    throw notTable(error, path, offset)
  }
}

// The parser counts lines from the end of the header.
function notTable(error: unknown, path: string, offset: number): UnreadableInput {
  if (!(error instanceof CsvError)) return broken(path, offset + 1, 'not a table')
  const line = offset + (typeof error.lines === 'number' ? error.lines : 1)
  return broken(path, line, tableMistakes[error.code] ?? 'this line is no row of a table in tabs')
}

// In words for whoever keeps the table; the parser's own are for programmers.
const tableMistakes: Partial<Record<CsvErrorCode, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS:
    'the line has more or fewer cells than the first line of the table has columns',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'the line has more or fewer cells than the line above',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed',
  CSV_INVALID_CLOSING_QUOTE: 'there is text after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
}

function readRow(row: unknown, line: number, schemeVersion: string, path: string): AlignmentRow {
  const read = rowSchema.safeParse(row, { error: sayIssue })
  if (!read.success) throw broken(path, line, describe(read.error))
  const cells = read.data
  const reviewed = cells.reviewer_id !== ''
  const mapping = conceptMappingSchema.safeParse(
    {
      predicate: cells.predicate_id,
      scheme: 'rome',
      schemeVersion,
      code: cells.object_id.slice('rome:'.length),
      label: cells.object_label,
      appellationCode: cells.object_appellation_code || null,
      appellationLabel: cells.object_appellation_label || null,
      justification: cells.mapping_justification,
      confidence: cells.confidence,
      comment: cells.comment || null,
      status: reviewed ? 'confirmed' : 'proposed',
      ...(reviewed && { reviewer: cells.reviewer_id, reviewedOn: cells.review_date }),
    },
    { error: sayIssue },
  )
  if (!mapping.success) throw broken(path, line, describe(mapping.error))
  return { occupationId: cells.subject_id.slice('metier:'.length), line, mapping: mapping.data }
}

// What a mapping calls its fields, and the columns of the table that they are read from.
const columns: Readonly<Record<string, string>> = {
  predicate: 'predicate_id',
  code: 'object_id',
  label: 'object_label',
  appellationCode: 'object_appellation_code',
  appellationLabel: 'object_appellation_label',
  justification: 'mapping_justification',
  reviewer: 'reviewer_id',
  reviewedOn: 'review_date',
}

function describe(error: z.ZodError): string {
  const issue = error.issues[0]
  const name = issue?.path.join('.') ?? 'row'
  return `${columns[name] ?? name}: ${issue?.message ?? 'is not what may stand there'}`
}

function broken(
  path: string,
  line: number,
  problem: string,
  expected = 'a SSSOM table as docs/data.md describes it',
): UnreadableInput {
  return new UnreadableInput({
    path,
    where: `line ${line}`,
    problem,
    expected,
    advice: 'Correct that line and run the command again.',
  })
}
