import { join } from 'node:path'
import { fileState, readRegularFile, sha256Of } from '@metiers/engine'
import { type DatasetIndex, datasetIndexSchema } from '@metiers/schema'
import { z } from 'zod'
import type { Cache } from './cache.js'
import { datasetBytes } from './dataset-bytes.js'
import { listFiles } from './folder.js'
import { programFingerprint } from './program-fingerprint.js'
import type { Scan } from './scan-sources.js'

/**
 * The key of a build: all that decides its bytes. Null where something of it cannot be told, such as a source that
 * cannot be read; then the build is made.
 */
export function buildKey({ files }: Scan): string | null {
  const program = programFingerprint()
  if (program === null || files.some(({ sha256 }) => sha256 === null)) return null
  return sha256Of(JSON.stringify(['build', program, files.map(({ path, sha256 }) => [path, sha256])]))
}

/** Notes which dataset a build has given; `written` has the state of each file when it was written. */
export async function noteBuild(
  cache: Cache,
  key: string,
  { out, written }: { out: string; written: ReadonlyMap<string, string> },
): Promise<void> {
  const index = await readRegularFile(join(out, 'index.json'), datasetBytes)
  const states = [...written].filter(([path, state]) => fileState(join(out, path)) === state)
  const noted: NotedBuild = { index: sha256Of(index), states: Object.fromEntries(states) }
  await cache.put(key, JSON.stringify(noted))
}

/**
 * The index of the dataset in `out`, where it is the one that a build with this key has given before, and every file of
 * it is whole and no other is there; else null. A file that is in the state in which it was written is not read for that.
 */
export async function standingDataset(cache: Cache, key: string, out: string): Promise<DatasetIndex | null> {
  try {
    const kept = await cache.get(key)
    if (kept === null) return null
    const noted = notedSchema.parse(JSON.parse(kept.toString('utf8')))
    const bytes = await readRegularFile(join(out, 'index.json'), datasetBytes)
    if (sha256Of(bytes) !== noted.index) return null
    const index = datasetIndexSchema.parse(JSON.parse(bytes.toString('utf8')))
    const names = (await listFiles(out)).map(({ path }) => path)
    if (names.length !== index.files.length + 1) return null
    for (const { path, byteLength, sha256 } of index.files) {
      const state = noted.states[path]
      if (state !== undefined && state === fileState(join(out, path))) continue
      const content = await readRegularFile(join(out, path), byteLength)
      if (content.byteLength !== byteLength || sha256Of(content) !== sha256) return null
    }
    return index
  } catch {
    return null
  }
}

/** What a build has given: the checksum of its index, and the states of its files as they were written. */
const notedSchema = z.strictObject({ index: z.string(), states: z.record(z.string(), z.string()) })
type NotedBuild = z.infer<typeof notedSchema>
