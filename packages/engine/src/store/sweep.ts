import { constants } from 'node:fs'
import { type FileHandle, open, readdir, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isRunning } from '../files/running-process.js'
import { sha256Of } from '../files/sha256-of.js'

/** Eight hexadecimal digits that tell this machine from those that share the folder. */
export const hostMark = sha256Of(hostname()).slice(0, 8)

const signature = 'metiers-cache 1'
const entryName = /^[0-9a-f]{64}$/
const unfinishedName = /^(?<key>[0-9a-f]{64})\.(?<pid>\d+)-(?<host>[0-9a-f]{8})?[0-9a-f]{8}\.tmp$/

/** The first line of an entry: what it is, its key, and the checksum of what follows. */
export function entryHead(key: string, content: string | Uint8Array): string {
  return `${signature} ${key} ${sha256Of(content)}\n`
}

/**
 * Removes entries that the run did not use, once they are larger together than `spareBytes`, which is for those who go
 * back and forth between two states: in the order of their names, which is that of no time and no source, so no clock
 * has a say. What a killed run of this machine has half written goes too.
 * Whatever else stands in the folder, by its name or by what it begins with, is left alone.
 */
export async function sweep(entries: string, used: ReadonlySet<string>, spareBytes: number): Promise<void> {
  let spare = 0
  for (const name of (await readdir(entries)).sort()) {
    if (used.has(name)) continue
    const path = join(entries, name)
    if (entryName.test(name)) {
      const size = await sizeOfOwn(path, name)
      if (size === null) continue
      spare += size
      if (spare > spareBytes) await unlink(path)
    } else {
      const { key, pid, host } = unfinishedName.exec(name)?.groups ?? {}
      if (key === undefined || (host ?? hostMark) !== hostMark || isRunning(Number(pid))) continue
      if ((await sizeOfOwn(path, key)) !== null) await unlink(path)
    }
  }
}

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/** The size in bytes of a file that begins as an entry with this key does, however little of it there is; else null. */
async function sizeOfOwn(path: string, key: string): Promise<number | null> {
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null)
  if (handle === null) return null
  try {
    const found = await handle.stat()
    return found.isFile() && (await beginsWith(handle, `${signature} ${key} `)) ? found.size : null
  } finally {
    await handle.close()
  }
}

async function beginsWith(handle: FileHandle, wanted: string): Promise<boolean> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted.length), 0, wanted.length, 0)
  return buffer.toString('latin1', 0, bytesRead) === wanted.slice(0, bytesRead)
}
