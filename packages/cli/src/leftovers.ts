import { lstat, readdir, realpath, rename, rm, rmdir, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ignoreFile, isRunning } from '@metiers/engine'
import { beside } from './beside.js'
import { codeOf } from './folder.js'
import { notWritten } from './not-written.js'
import { datasetIn } from './standing-folder.js'

const leftover = /^\.(?<name>.+)\.(?<kind>new|old|gone)-(?<pid>\d+)-[A-Za-z0-9]+$/

/** Whether something stands beside `out` that a run works with, or has left when it was killed. */
export async function hasLeftovers(out: string): Promise<boolean> {
  const live = await realpath(out).catch(() => resolve(out))
  const names = await readdir(dirname(live)).catch(() => [])
  return names.some(name => name.startsWith(`.${basename(live)}.`))
}

/**
 * Puts right what a run that was killed has left beside `out`, before anyone looks at what is published there: an old
 * dataset is put back where nothing took its place, and removed where something did; so is a new one that was never
 * published. Only for who holds the lock of `out`. What cannot be removed stays; it is in nobody's way. Throws
 * `UnreadableInput` where the folder cannot be read, or the old dataset not be put back.
 */
export async function restoreInterrupted(out: string): Promise<void> {
  const live = await realpath(out).catch(() => resolve(out))
  try {
    for (const { kind, path } of await leftBeside(live)) {
      if (kind === 'old' && !(await isThere(live))) {
        await rm(join(path, ignoreFile.name), { force: true })
        await rename(path, live)
      } else if (kind === 'old') {
        await removeDataset(path)
      } else {
        await removeUnfinished(live, path)
      }
    }
  } catch (error) {
    throw notWritten(out, error)
  }
}

/**
 * Removes a dataset that another has replaced: these files and folders, and no other; by default those of it that are
 * ours. Gives the system's name for what hinders that, or null.
 */
export async function removeDataset(
  folder: string,
  named?: { files: readonly string[]; folders: readonly string[] },
): Promise<string | null> {
  try {
    const { files, folders } = named ?? (await datasetIn(folder))
    // While the index is there, another can go on with it.
    const last = ['index.json', ignoreFile.name]
    for (const path of [...files.filter(each => !last.includes(each)), ...last]) {
      await unlink(join(folder, path)).catch(absentOnly)
    }
    for (const path of [...folders].reverse()) await rmdir(join(folder, path)).catch(absentOnly)
    await rmdir(folder)
    return null
  } catch (error) {
    return codeOf(error)
  }
}

/** Removes a new dataset that is not to be published. Of two who want it, one gets it: who publishes or who removes. */
export async function removeUnfinished(live: string, path: string): Promise<void> {
  const claimed = beside(live, 'gone')
  await rename(path, claimed).catch(absentOnly)
  await rm(claimed, { recursive: true, force: true }).catch(() => {})
}

/** What is left of processes that are gone. Who is in the middle of putting a dataset in its place is waited for. */
async function leftBeside(live: string): Promise<{ kind: string; path: string }[]> {
  const folder = dirname(live)
  for (let round = 0; ; round += 1) {
    const found = (await readdir(folder)).sort().flatMap(name => {
      const groups = leftover.exec(name)?.groups
      if (groups?.name !== basename(live)) return []
      // Ours is made later: with our number, it is of a process that had it before.
      const pid = Number(groups.pid)
      return [
        { kind: groups.kind ?? '', path: join(folder, name), isBusy: pid !== process.pid && isRunning(pid) },
      ]
    })
    if (round >= 40 || !found.some(({ isBusy }) => isBusy)) return found.filter(({ isBusy }) => !isBusy)
    await sleep(50)
  }
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  )
}

function absentOnly(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error
}
