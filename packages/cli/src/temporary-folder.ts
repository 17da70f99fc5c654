import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { isRunning } from '@metiers/engine'
import { codeOf } from './folder.js'

const ours = /^metiers-(?<pid>\d+)-[A-Za-z0-9]{6}$/

/**
 * Makes a folder among the system's temporary ones, named by this process, and removes those of processes that are gone.
 * Throws `UnreadableInput` where none can be made.
 */
export async function makeTemporaryFolder(): Promise<string> {
  await clearTemporaryFolders()
  return await mkdtemp(join(tmpdir(), `metiers-${process.pid}-`)).catch((error: unknown) => {
    throw new UnreadableInput({
      code: 'no-temporary-folder',
      path: tmpdir(),
      facts: { reason: codeOf(error) },
    })
  })
}

/** Removes the temporary folders that commands of this user have left when they were killed. */
export async function clearTemporaryFolders(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = ours.exec(name)?.groups?.pid
    if (pid === undefined || isRunning(Number(pid))) continue
    const path = join(tmpdir(), name)
    const found = await lstat(path).catch(() => null)
    const isMine = found?.isDirectory() && (process.getuid === undefined || found.uid === process.getuid())
    if (isMine) await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
