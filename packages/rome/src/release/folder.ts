import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { assertSize, bounds, UnreadableInput } from '@metiers/document'

const mostTables = 100

/** The names of the files in a folder in the order of their code units. Throws `UnreadableInput` where there is none. */
export async function filesIn(folder: string): Promise<{ tables: string[]; others: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, 'the folder', error, 'a folder with the open CSV files of a release of ROME')
  })
  const names = entries
    .filter(entry => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  names.sort((a, b) => (a < b ? -1 : 1))
  const tables = names.filter(isTable)
  if (tables.length <= mostTables) return { tables, others: names.filter(name => !isTable(name)) }
  throw new UnreadableInput({
    path: folder,
    problem: `there are ${tables.length} CSV files`,
    expected: `one release of ROME, at most ${mostTables} files`,
    advice: 'Put the files of one release into a folder of their own.',
  })
}

/** The bytes of a file of a release. Throws `UnreadableInput` where it is too large or cannot be read. */
export async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name)
  try {
    assertSize((await stat(path)).size, bounds.documentBytes, path)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw unreadable(path, 'the file', error, 'a file that may be read')
  }
}

function isTable(name: string): boolean {
  return name.toLowerCase().endsWith('.csv')
}

function unreadable(path: string, what: string, error: unknown, expected: string): UnreadableInput {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'the system does not say why'
  return new UnreadableInput({
    path,
    problem: `${what} cannot be read (${code})`,
    expected,
    advice: 'Download a release of ROME from France Travail, unpack it, and name its folder with --release.',
  })
}
