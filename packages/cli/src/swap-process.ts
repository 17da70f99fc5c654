import { existsSync, renameSync, rmSync } from 'node:fs'

// The whole program of the process that `swapFolders` starts. The two renames follow each other at once.
const [live = '', fresh = '', retired = ''] = process.argv.slice(2)
const hadLive = existsSync(live)
try {
  if (hadLive) renameSync(live, retired)
  try {
    renameSync(fresh, live)
  } catch (error) {
    if (hadLive) renameSync(retired, live)
    throw error
  }
  rmSync(retired, { recursive: true, force: true })
} catch (error) {
  process.stderr.write(error instanceof Error && 'code' in error ? String(error.code) : String(error))
  process.exitCode = 1
}
