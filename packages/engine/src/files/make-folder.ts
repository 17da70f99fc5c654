import { mkdir, rmdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { hasCode } from './has-code.js'

/**
 * Makes a folder and those above it, and gives those that it made, the highest first. Throws, as the system does, where
 * one cannot be made. (`mkdir` with `recursive` never ends where the system says of a folder that is there that
 * nothing can be made in it for there is no such thing, as below /proc.)
 */
export async function makeFolder(path: string): Promise<string[]> {
  const missing: string[] = []
  for (let at = resolve(path); !(await isThere(at)); at = dirname(at)) missing.unshift(at)
  const made: string[] = []
  for (const folder of missing) {
    await mkdir(folder).then(
      () => made.push(folder),
      (error: unknown) => {
        // Another made it in the meantime.
        if (!hasCode(error, 'EEXIST')) throw error
      },
    )
  }
  return made
}

/** Removes the folders that were made for something that came to nothing, but for those that hold something. */
export async function unmakeFolders(made: readonly string[]): Promise<void> {
  for (const folder of [...made].reverse()) await rmdir(folder).catch(() => {})
}

async function isThere(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return path === dirname(path)
    throw error
  }
  throw Object.assign(new Error('there is a file in its place'), { code: 'ENOTDIR' })
}
