import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import type { RomeVersionClaim } from '@metiers/schema'
import { decodeTable } from './decode-table.js'
import { bytesOf, filesIn } from './folder.js'
import type { Appellation, Fiche, Release, ReleaseFile, TableKind } from './release.js'
import { headerOf, rowsOf } from './rows.js'
import { appellationOf, ficheOf } from './table-rows.js'
import { columnsOf, tableWith } from './tables.js'
import { agreedVersion, versionColumns, versionInName, versionPattern } from './version.js'

type Table = { name: string; path: string; kind: TableKind; text: string; encoding: string }

/**
 * Reads the folder of a release of ROME's open CSV files: the table of fiches (`code_rome`, `code_ogr`,
 * `libelle_rome`) and, where it is there, that of appellations, each known by its columns. The version is what the
 * names or a column of the files state, or `statedVersion`; it is never guessed. Throws `UnreadableInput` with file and
 * line for a folder or a file that cannot be read, two versions, and a code that stands twice.
 */
export async function readRelease(folder: string, statedVersion?: string): Promise<Release> {
  const { tables: names, others } = await filesIn(folder)
  const claims: RomeVersionClaim[] =
    statedVersion === undefined ? [] : [{ value: statedVersion, from: 'option', path: folder }]
  const { tables, passedOver } = await recognise(folder, names)
  const files: ReleaseFile[] = []
  const fiches = new Map<string, Fiche>()
  const appellations = new Map<string, Appellation>()
  for (const { name, path, kind, text, encoding } of tables) {
    const inName = versionInName(name)
    if (inName !== null) claims.push({ value: inName, from: 'file-name', path })
    const columns = versionColumns.filter(column => headerOf(text).includes(column))
    const stated = new Set<string>()
    let rows = 0
    for await (const row of rowsOf(text, path)) {
      if (kind === 'fiches') addOnce(fiches, ficheOf(row, path), path)
      else addOnce(appellations, appellationOf(row, path), path)
      for (const column of columns) stated.add(row.cells[column] ?? '')
      rows += 1
    }
    // A column of another meaning may have this name: only a version of our form counts.
    for (const value of stated) {
      if (versionPattern.test(value)) claims.push({ value, from: 'version-column', path })
    }
    if (rows === 0) throw empty(path, kind)
    files.push({ name, table: kind, encoding, rows })
  }
  return {
    version: agreedVersion(claims),
    files,
    passedOver: [...others, ...passedOver].sort((a, b) => (a < b ? -1 : 1)),
    fiches,
    appellations: tables.some(({ kind }) => kind === 'appellations') ? appellations : null,
  }
}

async function recognise(
  folder: string,
  names: string[],
): Promise<{ tables: Table[]; passedOver: string[] }> {
  const tables = new Map<TableKind, Table>()
  const passedOver: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    const { text, encoding } = decodeTable(await bytesOf(folder, name), path)
    const kind = tableWith(headerOf(text))
    if (kind === null) {
      passedOver.push(name)
      continue
    }
    const table = { name, path, kind, text, encoding }
    const known = tables.get(kind)
    const kept = known ? preferred(known, table) : table
    if (known) passedOver.push(kept === known ? name : known.name)
    tables.set(kind, kept)
  }
  if (tables.has('fiches')) return { tables: [...tables.values()], passedOver }
  const facts = { tables: names, columns: columnsOf('fiches') }
  throw new UnreadableInput({ code: 'release-without-fiches', path: folder, facts })
}

// A release holds each table in UTF-8 and in ISO-8859-15: the same rows, so one of them is read.
function preferred(first: Table, second: Table): Table {
  const isUtf8 = ({ encoding }: Table) => encoding === 'utf-8'
  const sameVersion = versionInName(first.name) === versionInName(second.name)
  if (sameVersion && isUtf8(first) !== isUtf8(second)) return isUtf8(first) ? first : second
  const facts = { table: first.kind, other: first.name }
  throw new UnreadableInput({ code: 'release-table-twice', path: second.path, facts })
}

function addOnce<T extends { code: string; line: number }>(
  known: Map<string, T>,
  row: T,
  path: string,
): void {
  const first = known.get(row.code)
  if (!first) {
    known.set(row.code, row)
    return
  }
  throw new UnreadableInput({
    code: 'release-code-twice',
    path,
    place: { line: row.line },
    facts: { code: row.code, firstLine: first.line },
  })
}

function empty(path: string, table: TableKind): UnreadableInput {
  return new UnreadableInput({ code: 'release-table-empty', path, facts: { table } })
}
