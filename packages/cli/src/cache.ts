import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './folder.js'
import { sha256Of } from './scan-sources.js'

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

/** What a run did not use may stay up to this size, for those who go back and forth between two states. */
const spareBytes = 128 * 1024 * 1024

const entryName = /^[0-9a-f]{64}$/
const signature = 'metiers-cache 1'
// https://bford.info/cachedir/: backup programs leave such a folder out.
const tag =
  'Signature: 8a477f597d28d172789f06886806bc55\n# What metiers keeps between two runs. This folder may be removed at any time.\n'

export const noCache: Cache = { get: async () => null, put: async () => {}, close: async () => {} }

/**
 * The cache in a folder, which is made when something is first put. Nothing of it is trusted: an entry says its key and
 * the checksum of its content. Nothing of it is needed: where the folder cannot be written, `warn` hears of it once and
 * the run goes on without. With `readOnly`, nothing is written.
 */
export function openCache(
  folder: string,
  { warn, readOnly = false }: { warn: (message: string) => void; readOnly?: boolean },
): Cache {
  const entries = join(folder, 'entries')
  const used = new Set<string>()
  let isWritable = !readOnly
  let made: Promise<void> | null = null
  const giveUp = (error: unknown): void => {
    if (isWritable)
      warn(`${folder}: the cache cannot be written (${codeOf(error)}); the run goes on without it`)
    isWritable = false
  }
  const make = async (): Promise<void> => {
    await mkdir(entries, { recursive: true })
    await writeFile(join(folder, 'CACHEDIR.TAG'), tag)
    await writeFile(join(folder, '.gitignore'), '*\n')
  }

  return {
    async get(key) {
      const text = await readFile(join(entries, key), 'utf8').catch(() => null)
      const content = text === null ? null : contentOf(text, key)
      if (content !== null) used.add(key)
      return content
    },
    async put(key, content) {
      used.add(key)
      if (!isWritable) return
      const fresh = join(entries, `${key}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`)
      try {
        made ??= make()
        await made
        await writeFile(fresh, `${head(key, content)}${content}`)
        await rename(fresh, join(entries, key))
      } catch (error) {
        giveUp(error)
        await rm(fresh, { force: true }).catch(() => {})
      }
    },
    async close() {
      // Nothing was put: then nothing has grown.
      if (!isWritable || made === null) return
      await sweep(entries, used).catch(giveUp)
    },
  }
}

function head(key: string, content: string): string {
  return `${signature} ${key} ${sha256Of(content)}\n`
}

function contentOf(text: string, key: string): string | null {
  const end = text.indexOf('\n') + 1
  const content = text.slice(end)
  return text.slice(0, end) === head(key, content) ? content : null
}

/**
 * Removes entries that the run did not use, once they are larger together than `spareBytes`: in the order of their
 * names, which is that of no time and no source, so no clock has a say. Half-written files go too.
 */
async function sweep(entries: string, used: ReadonlySet<string>): Promise<void> {
  let spare = 0
  for (const name of (await readdir(entries)).sort()) {
    if (used.has(name)) continue
    const path = join(entries, name)
    if (entryName.test(name)) {
      spare += await stat(path).then(
        ({ size }) => size,
        () => 0,
      )
      if (spare <= spareBytes) continue
    }
    await rm(path, { recursive: true, force: true })
  }
}
