import { Readable } from 'node:stream'
import { UnreadableInput } from '@metiers/document'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'

/** One row of a table: the line on which it ends, and its cells by column name. */
export type TableRow = { line: number; cells: Record<string, string> }

/** What a release may cost at most: version 60 has 13,120 appellations. */
export const releaseBounds = { rows: 500_000, rowCharacters: 100_000 }

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })

/**
 * Reads a CSV table row by row: the header gives the columns, in any order. A comma separates the fields, or a
 * semicolon where the header has no comma, as spreadsheets in French write it. `linesBefore` are passed over: some tables
 * have lines on themselves above their header. Throws `UnreadableInput` with the line
 * for a row with more or fewer fields than the header, broken quotes, and a table beyond the bounds.
 */
export async function* rowsOf(text: string, path: string, linesBefore = 0): AsyncGenerator<TableRow> {
  const table = linesAfter(text, linesBefore)
  const columns = headerOf(table)
  let count = 0
  try {
    for await (const entry of pieces(text).pipe(parser(table, linesBefore))) {
      const { record, info } = recordSchema.parse(entry)
      if (record.length !== columns.length) {
        const facts = { fields: record.length, columns: columns.length }
        throw new UnreadableInput({ code: 'release-row-fields', path, place: { line: info.lines }, facts })
      }
      count += 1
      if (count > releaseBounds.rows) {
        const facts = { limit: releaseBounds.rows }
        throw new UnreadableInput({
          code: 'release-table-too-long',
          path,
          place: { line: info.lines },
          facts,
        })
      }
      yield {
        line: info.lines,
        cells: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])),
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw new UnreadableInput({ code: 'release-row-quotes', path, place: { line }, facts: {} })
  }
}

/** The names of the columns, in lower case; none for an empty file. */
export function headerOf(text: string): string[] {
  const end = text.indexOf('\n')
  const line = (end < 0 ? text : text.slice(0, end)).trim()
  if (line === '' || line.length > releaseBounds.rowCharacters) return []
  return line.split(separatorOf(line)).map(name =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  )
}

function separatorOf(header: string): string {
  return header.includes(',') ? ',' : ';'
}

function linesAfter(text: string, count: number): string {
  let at = 0
  for (let line = 0; line < count; line += 1) at = text.indexOf('\n', at) + 1
  return text.slice(at)
}

function parser(text: string, linesBefore: number) {
  return parse({
    delimiter: separatorOf(text.slice(0, Math.max(text.indexOf('\n'), 0))),
    from_line: 2 + linesBefore,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: releaseBounds.rowCharacters,
  })
}

// As bytes, so that a piece may end inside a character; in pieces, so that rows are handed on while others are read.
function pieces(text: string): Readable {
  const bytes = Buffer.from(text)
  const size = 1 << 16
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size)
  return Readable.from(starts.map(start => bytes.subarray(start, start + size)))
}
