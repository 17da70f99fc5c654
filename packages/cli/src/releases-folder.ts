import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from '@metiers/engine'

/** The folder of a sources folder in which releases are recorded. */
export const releasesFolder = 'releases'

/** What former versions wrote a release into, `.1.0.0.4711.new`, with the number of the process. */
const unfinished = /^\.\d+\.\d+\.\d+\S*\.(?<pid>\d+)\.new$/

/** Removes what a release by a former version has left when it was killed. What cannot be removed is in nobody's way. */
export async function clearUnfinishedReleases(sources: string): Promise<void> {
  const folder = join(sources, releasesFolder)
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const pid = unfinished.exec(entry.name)?.groups?.pid
    if (pid === undefined || !entry.isDirectory() || isRunning(Number(pid))) continue
    await rm(join(folder, entry.name), { recursive: true, force: true }).catch(() => {})
  }
}
