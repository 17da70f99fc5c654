import { join } from 'node:path'
import { readRegularFile, sha256Of } from '@metiers/engine'
import { type DatasetIndex, datasetIndexSchema } from '@metiers/schema'
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

/** Notes which dataset a build has given. */
export async function noteBuild(cache: Cache, key: string, out: string): Promise<void> {
  await cache.put(key, sha256Of(await readRegularFile(join(out, 'index.json'), datasetBytes)))
}

/**
 * The index of the dataset in `out`, where it is the one that a build with this key has given before, and every file of
 * it is whole and no other is there; else null.
 */
export async function standingDataset(cache: Cache, key: string, out: string): Promise<DatasetIndex | null> {
  const wanted = (await cache.get(key))?.toString('latin1')
  if (wanted === undefined) return null
  try {
    const bytes = await readRegularFile(join(out, 'index.json'), datasetBytes)
    if (sha256Of(bytes) !== wanted) return null
    const index = datasetIndexSchema.parse(JSON.parse(bytes.toString('utf8')))
    const names = (await listFiles(out)).map(({ path }) => path)
    if (names.length !== index.files.length + 1) return null
    for (const { path, byteLength, sha256 } of index.files) {
      const bytes = await readRegularFile(join(out, path), byteLength)
      if (bytes.byteLength !== byteLength || sha256Of(bytes) !== sha256) return null
    }
    return index
  } catch {
    return null
  }
}
