import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { assertSize, bounds, UnreadableInput } from '@metiers/document'

const mostTables = 100

/** The names of the files in a folder in the order of their code units. Throws `UnreadableInput` where there is none. */
export async function filesIn(folder: string): Promise<{ tables: string[]; others: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new UnreadableInput({
      code: 'release-folder-not-read',
      path: folder,
      facts: { reason: reasonOf(error) },
    })
  })
  const names = entries
    .filter(entry => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  names.sort((a, b) => (a < b ? -1 : 1))
  const tables = names.filter(isTable)
  if (tables.length <= mostTables) return { tables, others: names.filter(name => !isTable(name)) }
  const facts = { count: tables.length, limit: mostTables }
  throw new UnreadableInput({ code: 'release-too-many-tables', path: folder, facts })
}

/** The bytes of a file of a release. Throws `UnreadableInput` where it is too large or cannot be read. */
export async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name)
  try {
    assertSize((await stat(path)).size, bounds.documentBytes, path)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput({ code: 'release-file-not-read', path, facts: { reason: reasonOf(error) } })
  }
}

function isTable(name: string): boolean {
  return name.toLowerCase().endsWith('.csv')
}

function reasonOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
