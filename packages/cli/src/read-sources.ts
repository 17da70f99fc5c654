import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  createReaderPool,
  type Limits,
  mediaTypeOf,
  type ReaderPool,
  UnreadableInput,
  unknownType,
} from '@metiers/document'
import type { DocumentInput } from '@metiers/ingest'
import { identifierOf } from '@metiers/schema'
import { readBytes } from './folder.js'
import { manifestFile } from './manifest-file.js'

/** A document of a sources folder, as the manifest states it or as it was found. */
export type DocumentEntry = {
  path: string
  id?: string | undefined
  title?: string | undefined
  isLink: boolean
  isStated: boolean
}

/** Below this, starting a second thread costs more than it brings. */
const handful = 4

/**
 * Reads the documents of a folder, in the order of `entries`, and several at once where there are more than a
 * handful. `unreadable` holds the errors of those that could not be read.
 */
export async function readSources(
  folder: string,
  entries: DocumentEntry[],
  limits: Limits,
  onProgress: (done: number, total: number) => void,
): Promise<{ documents: DocumentInput[]; unreadable: UnreadableInput[] }> {
  const threads = entries.length > handful ? availableParallelism() : 1
  const pool = createReaderPool(threads, limits)
  const ids = assignIds(entries)
  const read: (DocumentInput | UnreadableInput)[] = new Array(entries.length)
  let next = 0
  let done = 0
  // As many readers as threads, and one ahead: no more files than that are in memory as bytes.
  const readOn = async (): Promise<void> => {
    for (let at = next++; at < entries.length; at = next++) {
      const entry = entries[at]
      if (!entry) break
      read[at] = await readSource(folder, entry, ids[at] ?? '', pool, limits)
      done += 1
      onProgress(done, entries.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: threads + 1 }, readOn))
  } finally {
    await pool.close()
  }
  return {
    documents: read.flatMap(result => (result instanceof UnreadableInput ? [] : [result])),
    unreadable: read.flatMap(result => (result instanceof UnreadableInput ? [result] : [])),
  }
}

async function readSource(
  folder: string,
  { path, title }: DocumentEntry,
  id: string,
  pool: ReaderPool,
  limits: Limits,
): Promise<DocumentInput | UnreadableInput> {
  const shown = join(folder, path)
  try {
    const mediaType = mediaTypeOf(path)
    if (mediaType === null) throw unknownType(shown)
    const bytes = await readBytes(shown, limits.documentBytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const source = { id, path, mediaType, sha256, byteLength: bytes.byteLength, title: title ?? null }
    return { source, ...(await pool.read(bytes, shown)) }
  } catch (error) {
    if (error instanceof UnreadableInput) return error
    throw error
  }
}

function assignIds(entries: DocumentEntry[]): string[] {
  const ids = new Set<string>()
  return entries.map(({ id, path }) => {
    const candidates = id
      ? [id]
      : [identifierOf(path.replace(/\.[^./]+$/, '')), identifierOf(path), `document-${ids.size + 1}`]
    const free = candidates.find(candidate => candidate !== '' && !ids.has(candidate))
    if (free === undefined) {
      throw new UnreadableInput({
        path: manifestFile,
        problem: `two documents have the id "${id}"`,
        expected: 'an id of its own for each document',
        advice: 'Give one of them another id.',
      })
    }
    ids.add(free)
    return free
  })
}
