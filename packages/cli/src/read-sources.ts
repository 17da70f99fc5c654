import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  createReaderPool,
  type Limits,
  mediaTypeOf,
  type ReadResult,
  UnreadableInput,
  unknownType,
} from '@metiers/document'
import type { DocumentInput } from '@metiers/ingest'
import { identifierOf } from '@metiers/schema'
import type { DocumentCache } from './document-cache.js'
import { readBytes } from './folder.js'
import { manifestFile } from './manifest-file.js'
import type { OnProgress } from './progress.js'
import { type ScannedFile, sha256Of } from './scan-sources.js'

/** A document of a sources folder, as the manifest states it or as it was found. */
export type DocumentEntry = {
  path: string
  id?: string | undefined
  title?: string | undefined
  isLink: boolean
  isStated: boolean
}

/** How to read: within which limits, and what is known already. */
type Reading = {
  limits: Limits
  onProgress: OnProgress
  scanned: ReadonlyMap<string, ScannedFile>
  cache: DocumentCache
}

/** Below this, starting a second thread costs more than it brings. */
const handful = 4

/**
 * Reads the documents of a folder, in the order of `entries`, and several at once where there are more than a
 * handful; those that the cache has are not read again. `unreadable` holds the errors of those that could not be read;
 * `isSteady` says whether each was still what the scan had found.
 */
export async function readSources(
  folder: string,
  entries: DocumentEntry[],
  { limits, onProgress, scanned, cache }: Reading,
): Promise<{ documents: DocumentInput[]; unreadable: UnreadableInput[]; isSteady: boolean }> {
  const threads = entries.length > handful ? availableParallelism() : 1
  const pool = createReaderPool(threads, limits)
  const ids = assignIds(folder, entries)
  const read: (DocumentInput | UnreadableInput)[] = new Array(entries.length)
  let next = 0
  let done = 0
  let isSteady = true
  const readOne = async (entry: DocumentEntry, id: string): Promise<DocumentInput> => {
    const { path, title } = entry
    const shown = join(folder, path)
    const mediaType = mediaTypeOf(path)
    if (mediaType === null) throw unknownType(shown)
    const describe = (sha256: string, byteLength: number, result: ReadResult): DocumentInput => ({
      source: { id, path, mediaType, sha256, byteLength, title: title ?? null },
      ...result,
    })
    const found = scanned.get(path)
    if (found && found.sha256 !== null) {
      const { sha256, byteLength } = found
      const known = await cache.get({ sha256, mediaType })
      if (known) return describe(sha256, byteLength, known)
    }
    const bytes = await readBytes(folder, path, limits.documentBytes)
    const { byteLength } = bytes
    const sha256 = sha256Of(bytes)
    if (sha256 !== found?.sha256) isSteady = false
    const result = await pool.read(bytes, shown)
    await cache.put({ sha256, mediaType }, result)
    return describe(sha256, byteLength, result)
  }
  // As many readers as threads, and one ahead: no more files than that are in memory as bytes.
  const readOn = async (): Promise<void> => {
    for (let at = next++; at < entries.length; at = next++) {
      const entry = entries[at]
      if (!entry) break
      read[at] = await readOne(entry, ids[at] ?? '').catch(unreadableOnly)
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
    isSteady,
  }
}

function unreadableOnly(error: unknown): UnreadableInput {
  if (error instanceof UnreadableInput) return error
  throw error
}

function assignIds(folder: string, entries: DocumentEntry[]): string[] {
  const ids = new Set<string>()
  return entries.map(({ id, path }) => {
    const candidates = id
      ? [id]
      : [idOfPath(path.replace(/\.[^./]+$/, '')), idOfPath(path), `document-${ids.size + 1}`]
    const free = candidates.find(candidate => candidate !== '' && !ids.has(candidate))
    if (free === undefined) {
      throw new UnreadableInput({
        code: 'document-id-twice',
        path: join(folder, manifestFile),
        facts: { id: id ?? '' },
      })
    }
    ids.add(free)
    return free
  })
}

// In a path, a dot parts words.
function idOfPath(path: string): string {
  return identifierOf(path.replaceAll('.', ' '))
}
