import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, readdir, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../files/has-code.js'
import { ignoreFile } from '../files/ignore-file.js'
import { makeFolder } from '../files/make-folder.js'
import { readRegularFile } from '../files/regular-file.js'
import type { Store } from './store.js'
import { entryHead, hostMark, sweep } from './sweep.js'

/** The largest entry that is read: a document of the largest size, as JSON. */
const entryBytes = 1024 * 1024 * 1024

// https://bford.info/cachedir/: backup programs leave such a folder out.
const tagFile = {
  name: 'CACHEDIR.TAG',
  content:
    'Signature: 8a477f597d28d172789f06886806bc55\n# What metiers keeps between two runs. This folder may be removed at any time.\n',
}

/** How to keep: who hears, once, that nothing can be written; what may stay that a run did not use, in bytes. */
export type Keeping = { onProblem: (error: unknown) => void; readOnly?: boolean; spareBytes?: number }

/**
 * A store in a folder, which is made when something is first put. Nothing of it is trusted: an entry says its key and
 * the checksum of its content, and a link is not followed. Nothing else that stands in the folder is touched. With
 * `readOnly`, nothing is written. Entries are put in place by a rename, so that many machines may share the folder.
 */
export function openFolderStore(
  folder: string,
  { onProblem, readOnly = false, spareBytes = 128 * 1024 * 1024 }: Keeping,
): Store {
  const entries = join(folder, 'entries')
  const used = new Set<string>()
  let isWritable = !readOnly
  let made: Promise<void> | null = null
  let real: Promise<boolean> | null = null
  const giveUp = (error: unknown): void => {
    if (isWritable) onProblem(error)
    isWritable = false
  }

  return {
    async get(key) {
      real ??= isReal(folder, entries)
      if (!(await real)) {
        real = null
        return null
      }
      const bytes = await readRegularFile(join(entries, key), entryBytes).catch(() => null)
      const content = bytes === null ? null : contentOf(bytes, key)
      if (content !== null) used.add(key)
      return content
    },
    async put(key, content) {
      used.add(key)
      if (!isWritable) return false
      const fresh = join(entries, `${key}.${process.pid}-${hostMark}${randomBytes(4).toString('hex')}.tmp`)
      try {
        made ??= make(folder, entries)
        await made
        await assertOwnPlace(join(entries, key))
        const handle = await open(fresh, 'wx')
        try {
          await handle.writeFile(entryHead(key, content))
          await handle.writeFile(content)
        } finally {
          await handle.close()
        }
        await rename(fresh, join(entries, key))
        return true
      } catch (error) {
        giveUp(error)
        if (await isReal(folder, entries)) await unlink(fresh).catch(() => {})
        return false
      }
    },
    async close() {
      // Nothing was put: then nothing has grown.
      if (!isWritable || made === null) return
      await sweep(entries, used, spareBytes).catch(giveUp)
    },
  }
}

/** Makes the folder. One that holds other things too is not marked as a cache: it is somebody's, and to be kept. */
async function make(folder: string, entries: string): Promise<void> {
  await makeFolder(folder)
  const own = new Set(['entries', ignoreFile.name, tagFile.name])
  const isOwn = (await readdir(folder)).every(name => own.has(name))
  await mkdir(entries).catch(error => {
    if (!hasCode(error, 'EEXIST')) throw error
  })
  for (const path of [folder, entries]) await assertFolder(path)
  if (!isOwn) return
  for (const { name, content } of [tagFile, ignoreFile]) {
    await writeFile(join(folder, name), content, { flag: 'wx' }).catch(error => {
      if (!hasCode(error, 'EEXIST')) throw error
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

function contentOf(bytes: Buffer, key: string): Buffer | null {
  const end = bytes.indexOf('\n') + 1
  const content = bytes.subarray(end)
  return bytes.toString('latin1', 0, end) === entryHead(key, content) ? content : null
}
