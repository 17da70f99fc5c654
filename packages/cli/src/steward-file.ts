import { constants } from 'node:fs'
import { access, chmod, lstat, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { readRegularFile } from '@metiers/engine'
import { stewardBytes } from '@metiers/ingest'
import { codeOf } from './folder.js'
import type { Lock } from './lock.js'

/**
 * Reads a steward's file, gives its text to `edit` and puts what comes back in its place, in one step: whoever reads
 * the file sees the old text or the new one. Only for who holds the lock of its folder, so that no other edit is lost.
 * `edit` gets null where there is no such file. Throws `UnreadableInput` where it cannot be read or written, where a
 * link, a pipe or a device stands in its place, or where it is not UTF-8, since then not every byte could stay as it is.
 */
export async function editStewardFile(
  path: string,
  edit: (text: string | null) => string,
  lock: Lock,
): Promise<void> {
  const before = await readUtf8(path)
  const mark = before?.startsWith('\ufeff') ? '\ufeff' : ''
  const after = mark + edit(before === null ? null : before.slice(mark.length))
  if (after === before) return
  await lock.assertHeld()
  const fresh = join(lock.scratch, basename(path))
  try {
    await writeFile(fresh, after)
    if (before !== null) {
      // A rename asks nothing of the file that it replaces: one that its owner has closed stays closed.
      await access(path, constants.W_OK)
      await chmod(fresh, (await lstat(path)).mode)
    }
    await rename(fresh, path)
  } catch (error) {
    throw new UnreadableInput({
      code: 'steward-file-not-written',
      path,
      facts: { reason: codeOf(error) },
    })
  }
}

async function readUtf8(path: string): Promise<string | null> {
  try {
    const bytes = await readRegularFile(path, stewardBytes)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (error instanceof TypeError) {
      throw new UnreadableInput({ code: 'steward-file-not-utf-8', path, facts: {} })
    }
    throw new UnreadableInput({ code: 'steward-file-unreadable', path, facts: { reason: codeOf(error) } })
  }
}
