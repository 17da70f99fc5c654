import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ignoreFile } from '@metiers/engine'
import { beside } from './beside.js'

// The whole program of the process that `swapFolders` starts. The two renames follow each other at once; what stands
// beside `live` meanwhile bears the number of this process, so that the next build waits for it.
const [live = '', fresh = ''] = process.argv.slice(2)
const claimed = beside(live, 'new')
const retired = beside(live, 'old')
try {
  renameSync(fresh, claimed)
  rmSync(join(claimed, ignoreFile.name))
  const hadLive = moveAway()
  try {
    renameSync(claimed, live)
  } catch (error) {
    if (hadLive) renameSync(retired, live)
    throw error
  }
  if (hadLive) {
    process.stdout.write(retired)
    keepOutOfGit()
  }
} catch (error) {
  rmSync(claimed, { recursive: true, force: true })
  process.stderr.write(codeOf(error))
  process.exitCode = 1
}

/** False where there is nothing to move. */
function moveAway(): boolean {
  try {
    renameSync(live, retired)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

// The old dataset is removed next; where that does not come to its end, nobody commits it.
function keepOutOfGit(): void {
  try {
    writeFileSync(join(retired, ignoreFile.name), ignoreFile.content, { flag: 'wx' })
  } catch {
    // It may not be written: it is removed all the same, or said to be left.
  }
}

// Not the one of `folder.ts`, which would load much, and this process is to be quick.
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
