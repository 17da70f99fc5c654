import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { link, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UnreadableInput } from '@metiers/document'
import { z } from 'zod'
import { codeOf } from './folder.js'
import { notWritten } from './publish.js'

/** Who holds a lock: a process, and when it was started, since a number of a process is given again. */
const holderSchema = z.strictObject({
  host: z.string(),
  pid: z.int().positive(),
  started: z.string().nullable(),
  token: z.string(),
})
type Holder = z.infer<typeof holderSchema>

/** A lock that is held. */
export type Lock = {
  /** Throws `UnreadableInput` where someone has removed the lock or taken it over. */
  assertHeld(): Promise<void>
  release(): Promise<void>
}

const pause = 50

/**
 * Takes the lock of an output folder, a file beside it, so that one build at a time works on it. Waits up to
 * `waitSeconds` for a build that goes on; `onWait` hears of it once. What a build that was killed has left is taken
 * over. Throws `UnreadableInput` with the holder where it goes on for longer.
 */
export async function lockFolder(
  out: string,
  { waitSeconds, onWait = () => {} }: { waitSeconds: number; onWait?: (holder: string) => void },
): Promise<Lock> {
  const live = await realpath(out).catch(() => resolve(out))
  const path = join(dirname(live), `.${basename(live)}.lock`)
  const own: Holder = {
    host: hostname(),
    pid: process.pid,
    started: await startOf(process.pid),
    token: randomBytes(8).toString('hex'),
  }
  await mkdir(dirname(live), { recursive: true }).catch(error => {
    throw notWritten(out, error)
  })
  // Rounds are counted, not hours read: a clock that is set back does not make anyone wait for longer.
  const rounds = Math.ceil((waitSeconds * 1000) / pause)
  for (let round = 0; !(await place(path, own, out)); round += 1) {
    const held = await readHolder(path)
    if (held !== null && !(await isAlive(held.holder))) {
      takeAway(path, held.text)
      continue
    }
    if (round >= rounds) throw heldBy(out, path, held?.holder ?? null, waitSeconds)
    if (round === 0) onWait(describe(held?.holder ?? null))
    await sleep(pause)
  }
  const isHeld = async () => (await readHolder(path))?.holder?.token === own.token
  return {
    async assertHeld() {
      if (!(await isHeld())) throw heldBy(out, path, (await readHolder(path))?.holder ?? null, 0)
    },
    async release() {
      if (await isHeld()) await rm(path, { force: true })
    },
  }
}

/** Puts the lock in its place, with its content, in one step; false where there is one. */
async function place(path: string, own: Holder, out: string): Promise<boolean> {
  const content = `${JSON.stringify(own)}\n`
  const fresh = `${path}-${process.pid}-${own.token}`
  try {
    await writeFile(fresh, content, { flag: 'wx' })
    try {
      await link(fresh, path)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      // A file system without links, such as FAT: the file is made and then filled.
      await writeFile(path, content, { flag: 'wx' })
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw notWritten(out, error)
  } finally {
    await rm(fresh, { force: true })
  }
}

async function readHolder(path: string): Promise<{ text: string; holder: Holder | null } | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return { text, holder: holderSchema.parse(JSON.parse(text)) }
  } catch {
    return { text, holder: null }
  }
}

/** Whether the holder may go on. Of another machine, and of a lock that cannot be read, nobody here can tell. */
async function isAlive(holder: Holder | null): Promise<boolean> {
  if (holder === null || holder.host !== hostname()) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  const started = await startOf(holder.pid)
  return started === null || holder.started === null || started === holder.started
}

/**
 * Removes a lock whose holder is gone. It is moved aside first, which only one of several who try can do; whoever then
 * finds that it was another's, put there in between, puts it back.
 */
function takeAway(path: string, stale: string): void {
  const aside = `${path}-${process.pid}-${randomBytes(8).toString('hex')}`
  try {
    // One call right after the other: nothing of this process comes between them.
    if (readFileSync(path, 'utf8') !== stale) return
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, path)
  } catch {
    // Another was quicker.
  }
  rmSync(aside, { force: true })
}

/** When a process was started, in ticks since the machine was, with the machine's start; null where nobody says. */
async function startOf(pid: number): Promise<string | null> {
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

function describe(holder: Holder | null): string {
  if (holder === null) return 'a lock that cannot be read'
  return holder.host === hostname() ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`
}

function heldBy(out: string, path: string, holder: Holder | null, waitSeconds: number): UnreadableInput {
  const elsewhere = holder === null || holder.host !== hostname()
  const shown = relative(process.cwd(), path) || path
  return new UnreadableInput({
    path: out,
    problem: `another build works on this folder: ${describe(holder)}`,
    expected: `a folder that is free within ${waitSeconds} s`,
    advice: elsewhere
      ? `Wait for it, or remove ${shown} if you know that no build goes on.`
      : 'Wait for it to end, or wait longer with --wait SECONDS.',
  })
}
