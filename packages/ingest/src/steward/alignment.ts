import { assertNoConflict, UnreadableInput } from '@metiers/document'
import {
  type Attribution,
  attributionSchema,
  type ConceptMapping,
  conceptMappingSchema,
  mistakeOf,
  type SkillMapping,
  sayIssue,
  skillMappingSchema,
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

/** One mapping of a skill, for the skill with this id. */
export type SkillAlignmentRow = { skillId: string; line: number; mapping: SkillMapping }

/** A steward's SSSOM file: its mappings, and the mention that the other scheme's licence asks for. */
export type Alignment = {
  path: string
  attribution: Attribution
  rows: AlignmentRow[]
  skillRows: SkillAlignmentRow[]
}

const headerSchema = z.looseObject({
  subject_source: z.string(),
  object_source: z.string().default('rome'),
  object_source_version: z.string(),
  other: z.string(),
  object_licence: z.string(),
})

const subjectSchema = z.looseObject({
  subject_id: z.string().regex(/^(?:metier|skill):[a-z0-9-]+$/, valueForms['mapping-subject']),
})

const evidenceCells = {
  predicate_id: z.string(),
  object_label: z.string(),
  mapping_justification: z.string(),
  confidence: z.coerce.number(),
  author_id: z.string().default(''),
  reviewer_id: z.string().default(''),
  mapping_tool: z.string().default(''),
  mapping_tool_version: z.string().default(''),
  mapping_date: z.string().default(''),
  review_date: z.string().default(''),
  comment: z.string().default(''),
}

const rowSchema = z.looseObject({
  ...evidenceCells,
  object_id: z.string().regex(/^rome:[A-N][0-9]{4}$/, valueForms['mapping-object']),
  object_appellation_code: z.string().default(''),
  object_appellation_label: z.string().default(''),
})

/** In a file of one scheme, an object of the other is a mistake: its version would not be that of the header. */
const skillRowSchemas = {
  rome: z.looseObject({
    ...evidenceCells,
    object_id: z.string().regex(/^rome:\d+$/, valueForms['skill-mapping-object']),
    object_category: z.string().default(''),
    object_core_of: z
      .string()
      .regex(/^(?:[A-N][0-9]{4} [^|]+(?:\|[A-N][0-9]{4} [^|]+)*)?$/, valueForms['mapping-core'])
      .default(''),
  }),
  esco: z.looseObject({
    ...evidenceCells,
    object_id: z.string().regex(/^esco:skill\/[A-Za-z0-9.-]+$/, valueForms['skill-mapping-object']),
  }),
}

/**
 * Reads a SSSOM TSV file of mappings to ROME, or of skills to ESCO where `object_source` says so: a YAML header in lines that start with `#`, then the table.
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
    scheme: /^esco(?::|$)/.test(header.object_source) ? 'esco' : 'rome',
    schemeVersion: version,
    text: header.other,
    licence: header.object_licence,
  })
  if (!attribution.success) {
    throw new UnreadableInput({ code: 'no-attribution', path, place: { line: 1 }, facts: {} })
  }
  const { scheme } = attribution.data
  const rows: AlignmentRow[] = []
  const skillRows: SkillAlignmentRow[] = []
  for (const { line, row } of readTable(lines.slice(headerLength), path, headerLength)) {
    const at = { line, version, path }
    const { subject_id: subject } = cellsOf(subjectSchema, row, at)
    const [kind, id = ''] = subject.split(':')
    if (kind === 'skill') skillRows.push({ skillId: id, line, mapping: readSkillRow(row, scheme, at) })
    else rows.push({ occupationId: id, line, mapping: readRow(row, at) })
  }
  return { path, attribution: attribution.data, rows, skillRows }
}

/**
 * Throws `UnreadableInput` where one mapping is stated twice, in one file or in two: it would be published twice, and
 * which confidence or review holds nobody could tell.
 */
export function assertDistinctMappings(alignments: readonly Alignment[]): void {
  const stated = new Map<string, { path: string; line: number }>()
  for (const { path, rows, skillRows } of alignments) {
    const subjects = [
      ...rows.map(row => ({ ...row, subject: row.occupationId })),
      ...skillRows.map(row => ({ ...row, subject: `skill:${row.skillId}` })),
    ]
    for (const { subject, line, mapping } of subjects.sort((a, b) => a.line - b.line)) {
      const key = `${subject} ${mapping.predicate} ${mapping.code}`
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

type RowPlace = { line: number; version: string; path: string }

function cellsOf<T>(schema: z.ZodType<T>, row: unknown, { line, path }: RowPlace): T {
  const read = schema.safeParse(row, { error: sayIssue, reportInput: true })
  if (!read.success) throw badCell(path, line, read.error)
  return read.data
}

function readRow(row: unknown, at: RowPlace): ConceptMapping {
  const cells = cellsOf(rowSchema, row, at)
  const stated = {
    ...evidenceOf(cells, at.version),
    scheme: 'rome',
    code: cells.object_id.slice('rome:'.length),
    appellationCode: cells.object_appellation_code || null,
    appellationLabel: cells.object_appellation_label || null,
  }
  return cellsOf(conceptMappingSchema, stated, at)
}

function readSkillRow(row: unknown, scheme: Attribution['scheme'], at: RowPlace): SkillMapping {
  if (scheme === 'esco') {
    const cells = cellsOf(skillRowSchemas.esco, row, at)
    const code = `http://data.europa.eu/${cells.object_id.replace(':', '/')}`
    return cellsOf(skillMappingSchema, { ...evidenceOf(cells, at.version), scheme, code }, at)
  }
  const cells = cellsOf(skillRowSchemas.rome, row, at)
  const coreOf = cells.object_core_of.split('|').flatMap(entry => {
    const [, code, core] = /^(\S+) (.+)$/.exec(entry) ?? []
    return code === undefined ? [] : [{ code, core }]
  })
  const stated = {
    ...evidenceOf(cells, at.version),
    scheme,
    code: cells.object_id.slice('rome:'.length),
    ...(cells.object_category !== '' && { category: cells.object_category }),
    ...(coreOf.length > 0 && { coreOf }),
  }
  return cellsOf(skillMappingSchema, stated, at)
}

function evidenceOf(cells: z.infer<z.ZodObject<typeof evidenceCells>>, schemeVersion: string): object {
  const reviewed = cells.reviewer_id !== ''
  return {
    predicate: cells.predicate_id,
    schemeVersion,
    label: cells.object_label,
    justification: cells.mapping_justification,
    confidence: cells.confidence,
    comment: cells.comment || null,
    ...(cells.author_id !== '' && { author: cells.author_id }),
    ...(cells.mapping_date !== '' && { mappedOn: cells.mapping_date }),
    ...(cells.mapping_tool !== '' && { tool: cells.mapping_tool }),
    ...(cells.mapping_tool_version !== '' && { toolVersion: cells.mapping_tool_version }),
    status: reviewed ? 'confirmed' : 'proposed',
    ...(reviewed && { reviewer: cells.reviewer_id, reviewedOn: cells.review_date }),
  }
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
  category: 'object_category',
  coreOf: 'object_core_of',
}

function columnOf(path: readonly PropertyKey[] = []): string {
  const name = path.join('.')
  return columns[name] ?? name
}
