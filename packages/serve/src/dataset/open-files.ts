import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, open, read } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UnreadableInput } from '@metiers/document'
import { type DatasetIndex, datasetIndexSchema } from '@metiers/schema'

/** A file of a dataset that is held open: its bytes stay what they are when another dataset takes its place. */
export type HeldFile = DatasetIndex['files'][number] & { descriptor: number; changedAt: number }

// Windows has neither: there, no name of a folder is a pipe.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

const indexName = 'index.json'
/** A line for each of 100,000 files is less. */
const indexBytes = 64 * 1024 * 1024

/**
 * Opens every file that the index of a dataset names, and the index itself, by path. Only those are ever answered: a
 * request names none on the disk. Throws `UnreadableInput` where one is missing, is another than the index says, is a
 * link, or stands outside of the folder; then none is left open.
 */
export async function openFiles(folder: string): Promise<Map<string, HeldFile>> {
  const files = new Map<string, HeldFile>()
  try {
    const index = await hold(folder, { path: indexName, mediaType: 'application/json', sha256: '' })
    files.set(indexName, index)
    if (index.byteLength > indexBytes) throw unreadable(folder, indexName, null)
    const bytes = await readRange(index, 0, index.byteLength)
    files.set(indexName, { ...index, sha256: createHash('sha256').update(bytes).digest('hex') })
    for (const stated of parseIndex(folder, bytes).files) {
      if (files.has(stated.path)) throw unreadable(folder, indexName, null)
      const held = await hold(folder, stated)
      files.set(stated.path, held)
      if (held.byteLength !== stated.byteLength) throw unreadable(folder, stated.path, null)
    }
    return files
  } catch (error) {
    closeFiles(files.values())
    throw error
  }
}

/** Closes what `openFiles` has opened. */
export function closeFiles(files: Iterable<HeldFile>): void {
  for (const { descriptor } of files) closeSync(descriptor)
}

/** Whether a file is still what was opened: a program that writes into it, other than ours, changes its bytes. */
export function isUnchanged({ descriptor, byteLength, changedAt }: HeldFile): boolean {
  const { size, mtimeMs } = fstatSync(descriptor)
  return size === byteLength && mtimeMs === changedAt
}

const opened = promisify(open)
const readInto = promisify(read)

/** The bytes of a file from `start` up to, and without, `end`. Throws where the file has become shorter. */
export async function readRange(
  { descriptor, path }: Pick<HeldFile, 'descriptor' | 'path'>,
  start: number,
  end: number,
): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(end - start)
  for (let filled = 0; filled < bytes.length; ) {
    const { bytesRead } = await readInto(descriptor, bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) throw new Error(`${path} is shorter than it was`)
    filled += bytesRead
  }
  return bytes
}

async function hold(
  folder: string,
  stated: Omit<DatasetIndex['files'][number], 'byteLength'>,
): Promise<HeldFile> {
  const { path } = stated
  try {
    // A link on the way to it leads elsewhere, and so does `..`.
    const name = join(await realpath(folder), path)
    if (path.split('/').includes('..') || (await realpath(name)) !== name)
      throw unreadable(folder, path, null)
    const descriptor = await opened(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const found = fstatSync(descriptor)
    if (found.isFile()) return { ...stated, byteLength: found.size, descriptor, changedAt: found.mtimeMs }
    closeSync(descriptor)
    throw unreadable(folder, path, null)
  } catch (error) {
    throw error instanceof UnreadableInput ? error : unreadable(folder, path, systemName(error))
  }
}

function parseIndex(folder: string, bytes: Buffer): DatasetIndex {
  try {
    return datasetIndexSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw unreadable(folder, indexName, null)
  }
}

/** The system's name for a failure, such as `ENOENT`; null where it has none. */
export function systemName(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** What cannot be read of a dataset; `reason` is the system's name for it, null where it is no dataset of ours. */
export function unreadable(folder: string, path: string, reason: string | null): UnreadableInput {
  return new UnreadableInput({ code: 'dataset-unreadable', path: join(folder, path), facts: { reason } })
}
