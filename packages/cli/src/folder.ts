import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { assertSize, UnreadableInput } from '@metiers/document'
import { insideOf } from './inside.js'
import { words } from './language.js'

/** A file below a folder: `path` is relative to it, with slashes on every system. */
export type FoundFile = { path: string; isLink: boolean }

/**
 * Every file below a folder, in the order of their names' code units, which no locale changes; of names in NFC, since the
 * same name may be in another form on another disk. Hidden files,
 * lock files of word processors (`~$…`, `.~lock…`) and the litter of file managers are no sources. Throws
 * `UnreadableInput` where there is no such folder.
 */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const files: FoundFile[] = []
  const walk = async (below: string) => {
    for (const entry of await entriesOf(join(folder, below), folder)) {
      if (entry.name.startsWith('.') || isLitter(entry.name)) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) await walk(path)
      else files.push({ path, isLink: !entry.isFile() })
    }
  }
  await walk('')
  const named = files.map(file => ({ file, name: file.path.normalize('NFC') }))
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ file }) => file)
}

const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** Whether a file is one that a file manager, or an office program while it has a file open, puts beside others. */
export function isLitter(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return litter.has(name) || name.startsWith('~$') || /^\.~lock\..*#$/.test(name)
}

/**
 * Whether a file of a sources folder is one that a program keeps for itself while someone writes: Word's `~WRL0001.tmp`
 * and lock files `~$name.docx`, LibreOffice's `.~lock.name.odt#`, and hidden files.
 */
export function isTemporary(path: string): boolean {
  return path.split('/').some(name => name.startsWith('.') || name.startsWith('~$') || /\.tmp$/i.test(name))
}

async function entriesOf(path: string, folder: string) {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    throw new UnreadableInput({ code: 'sources-unreadable', path: folder, facts: { reason: codeOf(error) } })
  }
}

/**
 * The bytes of a file of a sources folder. Throws `UnreadableInput` where it is larger than `limit`, cannot be read, or
 * stands outside of the folder.
 */
export async function readBytes(folder: string, file: string, limit: number): Promise<Uint8Array> {
  const path = join(folder, file)
  const real = await insideOf(folder, file)
  try {
    const found = await stat(real)
    // A pipe would be waited for without end.
    if (!found.isFile()) throw unreadable(null)
    assertSize(found.size, limit, path)
    return await readFile(real)
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw unreadable(codeOf(error))
  }
  function unreadable(reason: string | null): UnreadableInput {
    return new UnreadableInput({ code: 'listed-file-unreadable', path, facts: { reason } })
  }
}

/**
 * The system's name for a failure, such as ENOENT, or what we have said of it ourselves. What the engine says of one
 * (a TypeError, ERR_INVALID_ARG_VALUE) is never shown: it is for programmers.
 */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return words().noReason
  if ('code' in error)
    return typeof error.code === 'string' && isOfSystem(error.code) ? error.code : words().noReason
  return error.name === 'Error' ? error.message : words().noReason
}

function isOfSystem(code: string): boolean {
  return /^E[A-Z0-9]+$/.test(code)
}
