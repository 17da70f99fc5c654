import { randomBytes } from 'node:crypto'
import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isRunning, readRegularText } from '@metiers/engine'
import { z } from 'zod'
import { codeOf } from './folder.js'

/** Who holds a lock: a process, and when it was started, since a number of a process is given again. */
const holderSchema = z.strictObject({
  host: z.string(),
  pid: z.int().positive(),
  started: z.string().nullable(),
  token: z.string(),
})
export type Holder = z.infer<typeof holderSchema>

/** The file of a lock, which is a folder, that says who holds it. */
export const holderFile = 'holder.json'

const limit = 4_096

/**
 * What a lock says, and who holds it; null where there is none. A lock that says nothing may be one that is just being
 * made. Throws where something that is no lock stands in its place.
 */
export async function readHolder(path: string): Promise<{ text: string; holder: Holder | null } | null> {
  const found = await lstat(path).catch(() => null)
  if (found === null) return null
  // Former versions made it a file.
  const file = found.isDirectory() ? join(path, holderFile) : path
  const text = await readRegularText(file, limit).catch(async (error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (text === null) return found.isDirectory() && (await isThere(path)) ? { text: '', holder: null } : null
  try {
    return { text, holder: holderSchema.parse(JSON.parse(text)) }
  } catch {
    return { text, holder: null }
  }
}

/** Whether the holder may go on. Of another machine, and of a lock that cannot be read, nobody here can tell. */
export async function isAlive(holder: Holder | null): Promise<boolean> {
  if (holder === null || holder.host !== hostname()) return true
  if (!isRunning(holder.pid)) return false
  const started = await startOf(holder.pid)
  return started === null || holder.started === null || started === holder.started
}

/**
 * Removes a lock whose holder is gone, with what that has left in it. It is moved aside first, which only one of several
 * who try can do; whoever then finds that it was another's, put there in between, puts it back.
 */
export function takeAway(path: string, stale: string): void {
  const aside = `${path}-${process.pid}-${randomBytes(8).toString('hex')}`
  try {
    // One call right after the other: nothing of this process comes between them.
    if (textOf(path) !== stale) return
    renameSync(path, aside)
    if (textOf(aside) !== stale) renameSync(aside, path)
  } catch {
    // Another was quicker.
  }
  rmSync(aside, { recursive: true, force: true })
}

/** Removes what is left of locks that processes which are gone were about to take or to give back. */
export async function clearAside(path: string): Promise<void> {
  const prefix = `${basename(path)}-`
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    const pid = name.startsWith(prefix)
      ? /^(\d+)-[0-9a-f]{16}$/.exec(name.slice(prefix.length))?.[1]
      : undefined
    if (pid === undefined || isRunning(Number(pid))) continue
    await rm(join(dirname(path), name), { recursive: true, force: true }).catch(() => {})
  }
}

/** When a process was started, in ticks since the machine was, with the machine's start; null where nobody says. */
export async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const line = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The 22nd field; the second is a name in brackets that may hold spaces. See proc_pid_stat(5).
    const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${boot.trim()} ${ticks}`
  } catch {
    return null
  }
}

function textOf(path: string): string {
  return readFileSync(lstatSync(path).isDirectory() ? join(path, holderFile) : path, 'utf8')
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  )
}
