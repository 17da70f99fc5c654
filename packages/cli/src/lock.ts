import { randomBytes } from 'node:crypto'
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UnreadableInput } from '@metiers/document'
import { ignoreFile, makeFolder } from '@metiers/engine'
import type { LockHolder } from '@metiers/schema'
import { codeOf } from './folder.js'
import { words } from './language.js'
import { clearAside, type Holder, holderFile, isAlive, readHolder, startOf, takeAway } from './lock-holder.js'
import { notWritten } from './not-written.js'

/** A lock that is held. */
export type Lock = {
  /**
   * A folder on the same disk, hidden, kept out of git and gone with the lock: what is being written stands there until
   * one rename puts it in its place, and whoever takes over the lock of a command that was killed removes it.
   */
  scratch: string
  /** Throws `UnreadableInput` where someone has removed the lock or taken it over. */
  assertHeld(): Promise<void>
  release(): Promise<void>
}

/** How long to wait for who holds a lock, and who hears of it, once. */
export type Waiting = { waitSeconds: number; onWait?: (holder: string) => void }

/** What a lock is of: the folder as it is named, and what is said of who works in it. */
type Guarded = {
  path: string
  shown: string
  by: 'build' | 'command'
  cannotWrite: (error: unknown) => UnreadableInput
}

const pause = 50

/**
 * Takes the lock of an output folder, which stands beside it, so that one build at a time works on it. Waits for a build
 * that goes on; what a build that was killed has left is taken over. Throws `UnreadableInput` with the holder where it
 * goes on for longer, and where something else stands in the place of the lock.
 */
export async function lockFolder(out: string, waiting: Waiting): Promise<Lock> {
  const live = await realpath(out).catch(() => resolve(out))
  const cannotWrite = (error: unknown) => notWritten(out, error)
  await makeFolder(dirname(live)).catch(error => {
    throw cannotWrite(error)
  })
  const path = join(dirname(live), `.${basename(live)}.lock`)
  return await take({ path, shown: out, by: 'build', cannotWrite }, waiting)
}

/**
 * Takes the lock of a folder that people work in too, which stands inside it, hidden: `metiers` commands that write
 * there do so one after the other. Throws as `lockFolder` does.
 */
export async function lockWithin(folder: string, waiting: Waiting): Promise<Lock> {
  return await take({ path: lockWithinPath(folder), shown: folder, by: 'command', cannotWrite }, waiting)
  function cannotWrite(error: unknown): UnreadableInput {
    return new UnreadableInput({
      code: 'folder-not-writable',
      path: folder,
      facts: { reason: codeOf(error) },
    })
  }
}

/** Removes what a killed command has left inside a folder. Nothing happens where there is none, or it may not be. */
export async function clearWithin(folder: string): Promise<void> {
  const path = lockWithinPath(folder)
  try {
    const held = await readHolder(path)
    if (held !== null && !(await isAlive(held.holder))) takeAway(path, held.text)
    await clearAside(path)
  } catch {
    // Whoever writes there next says what is wrong.
  }
}

function lockWithinPath(folder: string): string {
  return join(folder, '.metiers.lock')
}

async function take(guarded: Guarded, { waitSeconds, onWait = () => {} }: Waiting): Promise<Lock> {
  const { path } = guarded
  const own: Holder = {
    host: hostname(),
    pid: process.pid,
    started: await startOf(process.pid),
    token: randomBytes(8).toString('hex'),
  }
  const read = () =>
    readHolder(path).catch(error => {
      throw notALock(guarded, codeOf(error))
    })
  // Rounds are counted, not hours read: a clock that is set back does not make anyone wait for longer.
  const rounds = Math.ceil((waitSeconds * 1000) / pause)
  let isTold = false
  for (let round = 0; !(await place(guarded, own)); round += 1) {
    const held = await read()
    if (held !== null && !(await isAlive(held.holder))) {
      takeAway(path, held.text)
      continue
    }
    if (round >= rounds) throw heldBy(guarded, held?.holder ?? null, waitSeconds)
    if (held !== null && !isTold) {
      onWait(describe(held.holder))
      isTold = true
    }
    await sleep(pause)
  }
  await clearAside(path)
  const isHeld = async () => (await read())?.holder?.token === own.token
  return {
    scratch: path,
    async assertHeld() {
      if (!(await isHeld())) throw heldBy(guarded, (await read())?.holder ?? null, 0)
    },
    async release() {
      if (await isHeld()) await remove(path, own)
    },
  }
}

/** Puts the lock in its place, with its content, in one step; false where there is one. */
async function place(guarded: Guarded, own: Holder): Promise<boolean> {
  const fresh = asideOf(guarded.path, own)
  try {
    await mkdir(fresh)
    await writeFile(join(fresh, ignoreFile.name), ignoreFile.content)
    await writeFile(join(fresh, holderFile), `${JSON.stringify(own)}\n`)
    // A folder takes the place of none, or of an empty one: rename(2).
    await rename(fresh, guarded.path)
    return true
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    if (['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return false
    // Windows says so of a folder that is there.
    if (codeOf(error) === 'EPERM' && (await readHolder(guarded.path).catch(() => null)) !== null) return false
    throw guarded.cannotWrite(error)
  }
}

/** Whoever looks sees the whole lock or none: it is moved aside before it is emptied. */
async function remove(path: string, own: Holder): Promise<void> {
  const aside = asideOf(path, own)
  await rename(path, aside)
  await rm(aside, { recursive: true, force: true })
}

function asideOf(path: string, { pid, token }: Holder): string {
  return `${path}-${pid}-${token}`
}

function describe(holder: Holder | null): string {
  return words().holder(shownHolder(holder))
}

/** The holder as it is said: a machine is named where it is another. */
function shownHolder(holder: Holder | null): LockHolder {
  return holder && { pid: holder.pid, host: holder.host === hostname() ? null : holder.host }
}

function heldBy({ path, shown, by }: Guarded, holder: Holder | null, waitSeconds: number): UnreadableInput {
  const elsewhere = holder === null || holder.host !== hostname()
  return new UnreadableInput({
    code: 'lock-held',
    path: shown,
    facts: {
      by,
      holder: shownHolder(holder),
      waitSeconds,
      lock: elsewhere ? relative(process.cwd(), path) || path : null,
    },
  })
}

function notALock({ path }: Guarded, reason: string): UnreadableInput {
  return new UnreadableInput({
    code: 'lock-blocked',
    path: relative(process.cwd(), path) || path,
    facts: { reason },
  })
}
