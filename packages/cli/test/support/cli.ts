import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { repository } from './repository.js'

export { repository }

/** A folder with the golden sources and their dataset, which no test changes. */
export const goldenPlace = inject('goldenPlace')
export const program = inject('program')

export type Outcome = { status: number | null; stdout: string; stderr: string }

// SQLite is WebAssembly, which Node goes on to compile better while it runs: in a second a process gains nothing by it,
// and it is a quarter of its time.
const forShort = ['--liftoff-only']

/** Runs the built program as a process of its own, as a person would. */
export function metiers(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: string[]; uid?: number; gid?: number } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...forShort, ...(options.node ?? []), program, ...args], {
    cwd: options.cwd ?? goldenPlace,
    ...(options.uid !== undefined && { uid: options.uid, gid: options.gid }),
    env: { ...process.env, ...options.env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise(resolve => child.on('close', status => resolve({ status, stdout, stderr })))
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'metiers-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A working folder with a copy of the golden sources and, where asked, of what they publish. */
export function workplace(withDataset = true): string {
  const folder = temporaryFolder()
  cpSync(join(goldenPlace, 'sources'), join(folder, 'sources'), { recursive: true })
  if (withDataset) cpSync(join(goldenPlace, 'dist'), join(folder, 'dist'), { recursive: true })
  return folder
}

/** Writes files below a folder: path -> content. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Every file below a folder with the hash of its bytes, but the cache; null where there is no such folder. */
export function snapshot(folder: string): Record<string, string> | null {
  if (!existsSync(folder)) return null
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && !entry.parentPath.includes(`${sep}.metiers${sep}`),
  )
  return Object.fromEntries(
    files
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}
