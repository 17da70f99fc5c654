import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  createReadingThreads,
  type Limits,
  mediaTypeOf,
  readingSettings,
  UnreadableInput,
  unknownType,
  unreadable,
} from '@metiers/document'
import { demand, type Executor } from '@metiers/engine'
import type { DocumentInput } from '@metiers/ingest'
import { identifierOf } from '@metiers/schema'
import { type Cache, noCache } from './cache.js'
import { readBytes } from './folder.js'
import { manifestFile } from './manifest-file.js'
import type { OnProgress } from './progress.js'
import { readingOf } from './reading.js'
import type { ScannedFile } from './scan-sources.js'

/** A document of a sources folder, as the manifest states it or as it was found. */
export type DocumentEntry = {
  path: string
  id?: string | undefined
  title?: string | undefined
  isLink: boolean
  isStated: boolean
}

/** How to read: within which limits, what is known already, and where, if not in threads of this process. */
type Reading = {
  limits: Limits
  onProgress: OnProgress
  scanned: ReadonlyMap<string, ScannedFile>
  cache: Cache
  executor?: Executor | undefined
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
  { limits, onProgress, scanned, cache, executor: given }: Reading,
): Promise<{ documents: DocumentInput[]; unreadable: UnreadableInput[]; isSteady: boolean }> {
  const step = readingOf({ isKept: cache !== noCache })
  const executor =
    given ?? createReadingThreads(entries.length > handful ? availableParallelism() : 1, limits)
  const ids = assignIds(folder, entries)
  const read: (DocumentInput | UnreadableInput)[] = new Array(entries.length)
  let next = 0
  let done = 0
  let isSteady = true
  const readOne = async (entry: DocumentEntry, id: string): Promise<DocumentInput> => {
    const { path, title } = entry
    const name = join(folder, path)
    const mediaType = mediaTypeOf(path)
    if (mediaType === null) throw unknownType(name)
    const found = scanned.get(path)
    const input = {
      sha256: found?.sha256 ?? null,
      load: () => readBytes(folder, path, limits.documentBytes),
      settings: readingSettings(mediaType, limits),
      name,
    }
    const outcome = await demand(step, input, { store: cache, executor })
    const { loaded } = outcome
    if (loaded !== null && loaded.sha256 !== found?.sha256) isSteady = false
    if (!('value' in outcome)) throw unreadable(outcome, name, limits)
    const { sha256, byteLength } = loaded ?? {
      sha256: found?.sha256 ?? '',
      byteLength: found?.byteLength ?? 0,
    }
    return {
      source: { id, path, mediaType, sha256, byteLength, title: title ?? null },
      ...outcome.value,
    }
  }
  // So many at once: no more files than that are in memory as bytes.
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
    await Promise.all(Array.from({ length: executor.width }, readOn))
  } finally {
    if (executor !== given) await executor.close()
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
