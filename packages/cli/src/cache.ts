import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ignoreFile } from './beside.js'
import { entryHead, sweep } from './cache-sweep.js'
import { codeOf } from './folder.js'
import { words } from './language.js'
import { makeFolder } from './make-folder.js'
import { readRegularText } from './regular-file.js'

/** Where the cache is, unless another folder is named. It may be removed at any time. */
export const defaultCacheFolder = join('.metiers', 'cache')

/** Texts by the checksum of all that they were made from. */
export type Cache = {
  /** The text that was put under this key, or null where there is none that is whole and was put under this key. */
  get(key: string): Promise<string | null>
  put(key: string, content: string): Promise<void>
  /** Ends a run: what it did not use is removed, but for some that another run may use. */
  close(): Promise<void>
}

/** The largest entry that is read: a document of the largest size, as JSON. */
const entryBytes = 1024 * 1024 * 1024

// https://bford.info/cachedir/: backup programs leave such a folder out.
const tagFile = {
  name: 'CACHEDIR.TAG',
  content:
    'Signature: 8a477f597d28d172789f06886806bc55\n# What metiers keeps between two runs. This folder may be removed at any time.\n',
}

export const noCache: Cache = { get: async () => null, put: async () => {}, close: async () => {} }

/**
 * The cache in a folder, which is made when something is first put. Nothing of it is trusted: an entry says its key and
 * the checksum of its content, and a link is not followed. Nothing of it is needed: where the folder cannot be written,
 * `warn` hears of it once and the run goes on without. Nothing else that stands in the folder is touched. With
 * `readOnly`, nothing is written.
 */
export function openCache(
  folder: string,
  { warn, readOnly = false }: { warn: (message: string) => void; readOnly?: boolean },
): Cache {
  const entries = join(folder, 'entries')
  const used = new Set<string>()
  let isWritable = !readOnly
  let made: Promise<void> | null = null
  let real: Promise<boolean> | null = null
  const giveUp = (error: unknown): void => {
    if (isWritable) warn(words().cacheNotWritten(folder, codeOf(error)))
    isWritable = false
  }

  return {
    async get(key) {
      real ??= isReal(folder, entries)
      if (!(await real)) return null
      const text = await readRegularText(join(entries, key), entryBytes).catch(() => null)
      const content = text === null ? null : contentOf(text, key)
      if (content !== null) used.add(key)
      return content
    },
    async put(key, content) {
      used.add(key)
      if (!isWritable) return
      const fresh = join(entries, `${key}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`)
      try {
        made ??= make(folder, entries)
        await made
        await assertOwnPlace(join(entries, key))
        await writeFile(fresh, `${entryHead(key, content)}${content}`, { flag: 'wx' })
        await rename(fresh, join(entries, key))
      } catch (error) {
        giveUp(error)
        if (await isReal(folder, entries)) await unlink(fresh).catch(() => {})
      }
    },
    async close() {
      // Nothing was put: then nothing has grown.
      if (!isWritable || made === null) return
      await sweep(entries, used).catch(giveUp)
    },
  }
}

/** Makes the folder. One that holds other things too is not marked as a cache: it is somebody's, and to be kept. */
async function make(folder: string, entries: string): Promise<void> {
  await makeFolder(folder)
  const own = new Set(['entries', ignoreFile.name, tagFile.name])
  const isOwn = (await readdir(folder)).every(name => own.has(name))
  await mkdir(entries).catch(error => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  for (const path of [folder, entries]) await assertFolder(path)
  if (!isOwn) return
  for (const { name, content } of [tagFile, ignoreFile]) {
    await writeFile(join(folder, name), content, { flag: 'wx' }).catch(error => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
}

async function isReal(folder: string, entries: string): Promise<boolean> {
  try {
    for (const path of [folder, entries]) await assertFolder(path)
    return true
  } catch {
    return false
  }
}

async function assertFolder(path: string): Promise<void> {
  const found = await lstat(path)
  if (found.isSymbolicLink()) throw new Error(`${path} is a link, which is not followed`)
  if (!found.isDirectory()) throw Object.assign(new Error(`${path} is no folder`), { code: 'ENOTDIR' })
}

/** Throws where something stands in the place of an entry that is none. */
async function assertOwnPlace(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (found !== null && !found.isFile()) throw new Error(`${path} is no entry of it`)
}

function contentOf(text: string, key: string): string | null {
  const end = text.indexOf('\n') + 1
  const content = text.slice(end)
  return text.slice(0, end) === entryHead(key, content) ? content : null
}
