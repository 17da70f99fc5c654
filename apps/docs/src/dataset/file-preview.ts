import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { DatasetFile } from './file-groups'

/** How a file begins: the first rows of a table, or the first lines of a text. `isWhole`: there is no more of it. */
export type FilePreview =
  | { kind: 'table'; header: string[]; rows: string[][]; isWhole: boolean }
  | { kind: 'text'; lines: string[]; isWhole: boolean }

const bytesRead = 65_536
const rowsShown = 3
const linesShown = 8
const longestCell = 60
const longestLine = 140

/** The beginning of a file, or undefined for one that is no text. */
export function previewOf(folder: string, { path, mediaType }: DatasetFile): FilePreview | undefined {
  if (!isText(mediaType)) return undefined
  const { text, isWhole } = beginningOf(join(folder, path))
  return mediaType === 'text/csv' ? tablePreview(text, isWhole) : textPreview(text, isWhole)
}

export function isText(mediaType: string): boolean {
  return /^text\/|json|n-triples|sparql|yaml|xml$/.test(mediaType)
}

/** The first rows of a CSV text, which may be cut off anywhere after them. */
export function tablePreview(csv: string, isWhole: boolean): FilePreview {
  const records: string[][] = parse(csv, { bom: true, to: rowsShown + 2, relax_column_count: true })
  const [header = [], ...rows] = records
  return {
    kind: 'table',
    header,
    rows: rows.slice(0, rowsShown).map(row => row.map(cell => shortened(cell, longestCell))),
    isWhole: isWhole && rows.length <= rowsShown,
  }
}

export function textPreview(text: string, isWhole: boolean): FilePreview {
  const lines = text.replace(/\n$/, '').split('\n')
  return {
    kind: 'text',
    lines: lines.slice(0, linesShown).map(line => shortened(line, longestLine)),
    isWhole: isWhole && lines.length <= linesShown,
  }
}

function beginningOf(file: string): { text: string; isWhole: boolean } {
  const handle = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(bytesRead + 1)
    const length = readSync(handle, bytes)
    const isWhole = length <= bytesRead
    // A character that is cut off at the end is left out.
    const text = new TextDecoder().decode(bytes.subarray(0, Math.min(length, bytesRead)), {
      stream: !isWhole,
    })
    return { text, isWhole }
  } finally {
    closeSync(handle)
  }
}

function shortened(text: string, longest: number): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`
}
