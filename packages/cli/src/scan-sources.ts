import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bounds } from '@metiers/document'
import { fileState, sha256Of } from '@metiers/engine'
import { z } from 'zod'
import { type Cache, noCache } from './cache.js'
import { type FoundFile, isTemporary, listFiles } from './folder.js'

/** A file of a sources folder with the checksum of its bytes; null for a link, and for what cannot be a source. */
export type ScannedFile = FoundFile & { sha256: string | null; byteLength: number }

/** What stands in a sources folder at one moment, in name order; and in what state each file was before it was read, where that can be told. */
export type Scan = { files: readonly ScannedFile[]; states: ReadonlyMap<string, string> }

/** So many files are read at once: enough to keep the disk and the processor busy. */
const atOnce = 16

/**
 * The checksum of every file below a folder. What changed is told by content: the time that a file bears lies after a
 * checkout, a copy, or a clock that was set back. A file that is in the same state as when `cache` has noted its checksum
 * has the same content, and is not read again. Throws `UnreadableInput` where there is no such folder.
 */
export async function scanSources(folder: string, cache: Cache = noCache): Promise<Scan> {
  const found = (await listFiles(folder)).filter(({ path }) => !isTemporary(path))
  const noted = cache === noCache ? new Map<string, NotedFile>() : await notedIn(cache, folder)
  const files: ScannedFile[] = new Array(found.length)
  const states = new Map<string, string>()
  let next = 0
  const scanOn = async (): Promise<void> => {
    for (let at = next++; at < found.length; at = next++) {
      const file = found[at]
      if (!file) break
      const path = join(folder, file.path)
      const state = cache === noCache || file.isLink ? null : fileState(path)
      if (state !== null) states.set(file.path, state)
      const known = noted.get(file.path)
      files[at] =
        known !== undefined && known.state === state
          ? { ...file, sha256: known.sha256, byteLength: known.byteLength }
          : { ...file, ...(await checksumOf(path, file.isLink)) }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, scanOn))
  return { files, states }
}

/** Notes the checksum of each file, with the state in which it had it. */
export async function noteScan(cache: Cache, folder: string, { files, states }: Scan): Promise<void> {
  const noted = files.flatMap(({ path, sha256, byteLength }): NotedFile[] => {
    const state = states.get(path)
    return sha256 === null || state === undefined ? [] : [{ path, state, sha256, byteLength }]
  })
  await cache.put(keyOf(folder), JSON.stringify(noted))
}

type NotedFile = z.infer<typeof notedSchema>[number]
const notedSchema = z.array(
  z.strictObject({ path: z.string(), state: z.string(), sha256: z.string(), byteLength: z.int() }),
)

async function notedIn(cache: Cache, folder: string): Promise<ReadonlyMap<string, NotedFile>> {
  try {
    const kept = await cache.get(keyOf(folder))
    const noted = kept === null ? [] : notedSchema.parse(JSON.parse(kept.toString('utf8')))
    return new Map(noted.map(file => [file.path, file]))
  } catch {
    return new Map()
  }
}

function keyOf(folder: string): string {
  return sha256Of(JSON.stringify(['scan 1', resolve(folder)]))
}

async function checksumOf(
  path: string,
  isLink: boolean,
): Promise<{ sha256: string | null; byteLength: number }> {
  const nothing = { sha256: null, byteLength: 0 }
  if (isLink) return nothing
  try {
    // Larger files are refused when they are read, with a message that names the limit.
    if ((await stat(path)).size > 4 * bounds.documentBytes) return nothing
    const bytes = await readFile(path)
    return { sha256: sha256Of(bytes), byteLength: bytes.byteLength }
  } catch {
    return nothing
  }
}
