import { join } from 'node:path'
import { noStore, openFolderStore, type Store } from '@metiers/engine'
import { codeOf } from './folder.js'
import { words } from './language.js'

/** Where the cache is, unless another folder is named. It may be removed at any time. */
export const defaultCacheFolder = join('.metiers', 'cache')

/** What a run keeps for the next one. */
export type Cache = Store

export const noCache: Cache = noStore

/**
 * The cache in a folder. Nothing of it is needed: where the folder cannot be written, `warn` hears of it once and the
 * run goes on without. With `readOnly`, nothing is written.
 */
export function openCache(
  folder: string,
  { warn, readOnly = false }: { warn: (message: string) => void; readOnly?: boolean },
): Cache {
  return openFolderStore(folder, {
    onProblem: error => warn(words().cacheNotWritten(folder, codeOf(error))),
    readOnly,
  })
}
