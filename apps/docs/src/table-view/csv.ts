import Papa from 'papaparse'

/** A table as a CSV file has it: the names of its columns, and its rows as they stand. */
export type CsvTable = { fields: string[]; rows: string[][] }

/** Reads CSV with a header row (RFC 4180). */
export function readCsv(text: string): CsvTable {
  // Each record ends with a line end: behind the last of them stands none.
  const records = text.replace(/\r?\n$/, '')
  const [fields = [], ...rows] = Papa.parse<string[]>(records, { delimiter: ',' }).data
  return { fields, rows }
}

/**
 * Writes CSV as the published files have it: commas, CRLF after every record, quotes only where a value needs them (RFC
 * 4180); no value is altered. A record that is nothing but one empty value is quoted, or it would be an empty line.
 */
export function writeCsv({ fields, rows }: CsvTable): string {
  const alone = fields.length === 1
  const data = [fields, ...rows]
  return `${Papa.unparse(data, { newline: '\r\n', quotes: value => alone && value === '' })}\r\n`
}
