import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { decodeTable } from '../release/decode-table.js'
import { bytesOf, filesIn } from '../release/folder.js'
import { headerOf } from '../release/rows.js'

// A table is known by its columns: names of files state language, version and date, and differ from copy to copy.
const columnsOf = {
  skills: ['conceptUri', 'preferredLabel', 'altLabels'],
  occupations: [
    'classification 1 ID',
    'classification 1 prefered label',
    'classification 2 ID',
    'classification 2 prefered label',
    'mapping relation',
  ],
} as const

/** A table of ESCO: its text, and how many lines on the table itself stand above its header. */
export type EscoTable = { path: string; text: string; linesBefore: number }

/** The table of occupations has 14 lines on itself above its header; a few more may come. */
const mostLinesBefore = 40

/**
 * The tables of a folder with ESCO's labels (`skills`), or with Pôle emploi's table of ESCO and ROME (`occupations`).
 * Throws `UnreadableInput` where there is none, or a file cannot be read.
 */
export async function escoTables(folder: string, kind: keyof typeof columnsOf): Promise<EscoTable[]> {
  const { tables: names } = await filesIn(folder).catch((error: unknown) => {
    throw notFolder(error, folder)
  })
  const found: EscoTable[] = []
  for (const name of names) {
    const path = join(folder, name)
    const { text } = decodeTable(await bytesOf(folder, name), path)
    const linesBefore = headerLine(text, columnsOf[kind])
    if (linesBefore !== null) found.push({ path, text, linesBefore })
  }
  if (found.length > 0) return found
  const facts = { kind, columns: columnsOf[kind], tables: names }
  throw new UnreadableInput({ code: 'esco-without-table', path: folder, facts })
}

// A folder of ESCO is no release of ROME, and its sentence should not speak of one.
function notFolder(error: unknown, folder: string): unknown {
  if (!(error instanceof UnreadableInput) || error.trouble.code !== 'release-folder-not-read') return error
  return new UnreadableInput({ code: 'esco-folder-not-read', path: folder, facts: error.trouble.facts })
}

/** How many lines stand above the first line that has these columns; null where none near the top has. */
function headerLine(text: string, columns: readonly string[]): number | null {
  let at = 0
  for (let line = 0; line <= mostLinesBefore && at < text.length; line += 1) {
    const header = headerOf(text.slice(at, at + headerRoom))
    if (columns.every(column => header.includes(column.toLowerCase()))) return line
    const end = text.indexOf('\n', at)
    if (end < 0) return null
    at = end + 1
  }
  return null
}

const headerRoom = 10_000
