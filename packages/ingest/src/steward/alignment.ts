import { assertNoConflict, UnreadableInput } from '@metiers/document'
import {
  type Attribution,
  attributionSchema,
  type ConceptMapping,
  conceptMappingSchema,
  mistakeOf,
  sayIssue,
  type TableMistake,
  unseenCharacterOf,
  valueForms,
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
  subject_id: z.string().regex(/^metier:[a-z0-9-]+$/, valueForms['mapping-subject']),
  predicate_id: z.string(),
  object_id: z.string().regex(/^rome:[A-N][0-9]{4}$/, valueForms['mapping-object']),
  object_label: z.string(),
  mapping_justification: z.string(),
  confidence: z.coerce.number(),
  object_appellation_code: z.string().default(''),
  object_appellation_label: z.string().default(''),
  author_id: z.string().default(''),
  reviewer_id: z.string().default(''),
  mapping_tool: z.string().default(''),
  mapping_tool_version: z.string().default(''),
  mapping_date: z.string().default(''),
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
    const facts = { character: character ?? '' }
    throw new UnreadableInput({
      code: 'unseen-character-in-table',
      path,
      place: { line: unseen + 1 },
      facts,
    })
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
  if (!attribution.success) {
    throw new UnreadableInput({ code: 'no-attribution', path, place: { line: 1 }, facts: {} })
  }
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
  const stated = new Map<string, { path: string; line: number }>()
  for (const { path, rows } of alignments) {
    for (const { occupationId, line, mapping } of rows) {
      const key = `${occupationId} ${mapping.predicate} ${mapping.code}`
      const first = stated.get(key)
      if (first !== undefined) {
        throw new UnreadableInput({
          code: 'mapping-twice',
          path,
          place: { line },
          facts: { mapping: key, first },
        })
      }
      stated.set(key, { path, line })
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
  if (!(error instanceof CsvError)) return badTable(path, offset + 1, 'no-table')
  const line = offset + (typeof error.lines === 'number' ? error.lines : 1)
  return badTable(path, line, tableMistakes[error.code] ?? 'no-row')
}

const tableMistakes: Partial<Record<CsvErrorCode, TableMistake>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'columns',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'cells',
  CSV_QUOTE_NOT_CLOSED: 'quote-open',
  CSV_INVALID_CLOSING_QUOTE: 'text-after-quote',
  INVALID_OPENING_QUOTE: 'quote-inside',
}

function badTable(path: string, line: number, mistake: TableMistake): UnreadableInput {
  return new UnreadableInput({ code: 'bad-table', path, place: { line }, facts: { mistake } })
}

function readRow(row: unknown, line: number, schemeVersion: string, path: string): AlignmentRow {
  const read = rowSchema.safeParse(row, { error: sayIssue, reportInput: true })
  if (!read.success) throw badCell(path, line, read.error)
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
      ...(cells.author_id !== '' && { author: cells.author_id }),
      ...(cells.mapping_date !== '' && { mappedOn: cells.mapping_date }),
      ...(cells.mapping_tool !== '' && { tool: cells.mapping_tool }),
      ...(cells.mapping_tool_version !== '' && { toolVersion: cells.mapping_tool_version }),
      status: reviewed ? 'confirmed' : 'proposed',
      ...(reviewed && { reviewer: cells.reviewer_id, reviewedOn: cells.review_date }),
    },
    { error: sayIssue, reportInput: true },
  )
  if (!mapping.success) throw badCell(path, line, mapping.error)
  return { occupationId: cells.subject_id.slice('metier:'.length), line, mapping: mapping.data }
}

function badCell(path: string, line: number, { issues: [issue] }: z.ZodError): UnreadableInput {
  return new UnreadableInput({
    code: 'bad-cell',
    path,
    place: { line },
    facts: { column: columnOf(issue?.path), mistake: issue ? mistakeOf(issue) : { is: 'other' } },
  })
}

// A mapping has other names for some of its cells.
const columns: Readonly<Record<string, string>> = {
  predicate: 'predicate_id',
  code: 'object_id',
  label: 'object_label',
  appellationCode: 'object_appellation_code',
  appellationLabel: 'object_appellation_label',
  justification: 'mapping_justification',
  author: 'author_id',
  mappedOn: 'mapping_date',
  tool: 'mapping_tool',
  toolVersion: 'mapping_tool_version',
  reviewer: 'reviewer_id',
  reviewedOn: 'review_date',
  schemeVersion: 'object_source_version',
}

function columnOf(path: readonly PropertyKey[] = []): string {
  const name = path.join('.')
  return columns[name] ?? name
}
