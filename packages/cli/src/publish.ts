import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import type { OutputFile, WrittenFile } from '@metiers/schema'
import { type DatasetIndex, readDatasetIndex } from './dataset-index.js'
import { codeOf, listFiles } from './folder.js'
import { swapFolders } from './swap.js'

/** What a publication did: the new index, and the files whose content is another than before. */
export type Published = { index: DatasetIndex; changed: string[]; removed: string[] }

/** What is asked in between: files that describe those that were written, and whether the new folder may be put in place. */
export type Publishing = {
  describe: (written: WrittenFile[]) => OutputFile[]
  beforeSwap?: () => Promise<void>
}

/**
 * Writes the files, and those that `describe` makes of what was written, into a new folder beside `out`, then puts
 * that folder into `out`'s place: whoever looks at `out`, at any moment, sees all of the old dataset or all of the
 * new one. Throws `UnreadableInput` where `out` cannot be written, or holds files that are not a dataset's.
 */
export async function publish(
  out: string,
  dataset: { name: string; version: string },
  files: OutputFile[],
  { describe, beforeSwap = async () => {} }: Publishing,
): Promise<Published> {
  const live = await realpath(out).catch(() => resolve(out))
  const fresh = `${besides(live, 'new')}-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await mkdir(dirname(live), { recursive: true })
    await clearLeftovers(live)
    const before = await assertOurs(live, out)
    await mkdir(fresh)
    const written = await writeAll(fresh, files)
    const index = { ...dataset, files: byPath([...written, ...(await writeAll(fresh, describe(written)))]) }
    const content = `${JSON.stringify(index, null, 2)}\n`
    await writeFile(fresh, { path: 'index.json', mediaType: 'application/json', chunks: [content] })
    await beforeSwap()
    await swapFolders(live, fresh, fresh.replace('.new-', '.old-'))
    return { index, ...changes(before, index) }
  } catch (error) {
    // On a full disk, what is half written would be in the way of everything else.
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    if (error instanceof UnreadableInput) throw error
    throw notWritten(out, error)
  }
}

/** Whether something stands beside `out` that a run works with, or has left when it was killed. */
export async function hasLeftovers(out: string): Promise<boolean> {
  const live = await realpath(out).catch(() => resolve(out))
  const names = await readdir(dirname(live)).catch(() => [])
  return names.some(name => name.startsWith(`.${basename(live)}.`))
}

/**
 * Puts right what a run that was killed has left beside `out`, before anyone looks at what is published there. Throws
 * `UnreadableInput` where that cannot be.
 */
export async function restoreInterrupted(out: string): Promise<void> {
  await clearLeftovers(await realpath(out).catch(() => resolve(out))).catch(error => {
    throw notWritten(out, error)
  })
}

/** `/a/dist` -> `/a/.dist.new`: on the same disk, so that a rename is enough, and hidden. */
function besides(live: string, kind: 'new' | 'old'): string {
  return join(dirname(live), `.${basename(live)}.${kind}`)
}

async function writeAll(folder: string, files: OutputFile[]): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const file of files) written.push(await writeFile(folder, file))
  return byPath(written)
}

function byPath(files: WrittenFile[]): WrittenFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function writeFile(folder: string, { path, mediaType, chunks }: OutputFile): Promise<WrittenFile> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  const hash = createHash('sha256')
  let byteLength = 0
  const handle = await open(target, 'wx')
  try {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      hash.update(bytes)
      byteLength += bytes.byteLength
      await handle.writeFile(bytes)
    }
  } finally {
    await handle.close()
  }
  return { path, byteLength, mediaType, sha256: hash.digest('hex') }
}

/** Throws where replacing the folder would take files away that no dataset of ours has put there. */
async function assertOurs(live: string, out: string): Promise<DatasetIndex | null> {
  const found = await stat(live).catch(() => null)
  if (found === null) return null
  if (!found.isDirectory()) throw notOurs(out, 'it is a file')
  const files = await listFiles(live)
  if (files.length === 0) return null
  const index = await readDatasetIndex(live)
  if (index === null) throw notOurs(out, 'it holds files and no index.json of a dataset')
  const known = new Set(['index.json', ...index.files.map(({ path }) => path)])
  const stranger = files.find(({ path }) => !known.has(path))
  if (stranger) throw notOurs(out, `it holds ${stranger.path}, which is no file of the dataset`)
  return index
}

/** The error for an output folder that the system does not let us write. */
export function notWritten(out: string, error: unknown): UnreadableInput {
  return new UnreadableInput({
    path: out,
    problem: `the datasets cannot be written there (${codeOf(error)})`,
    expected: 'a folder that may be created or replaced',
    advice: 'Free the space, change the rights, or name another folder with --out.',
  })
}

function notOurs(out: string, problem: string): UnreadableInput {
  return new UnreadableInput({
    path: out,
    problem: `the folder is not replaced: ${problem}`,
    expected: 'a folder that does not exist, is empty, or holds a dataset alone',
    advice: 'Move that away, or name another folder with --out.',
  })
}

/**
 * Puts right what a run that was killed has left: an old dataset that is nobody's any more is removed, or put
 * back where nothing took its place. What belongs to runs that still go on is left alone.
 */
async function clearLeftovers(live: string): Promise<void> {
  const folder = dirname(live)
  const isLive = await stat(live).then(
    () => true,
    () => false,
  )
  let restored = isLive
  for (const name of await readdir(folder)) {
    const match = leftover.exec(name)
    if (!match || match.groups?.name !== basename(live) || isRunning(Number(match.groups.pid))) continue
    const path = join(folder, name)
    if (match.groups.kind === 'old' && !restored) {
      await rename(path, live)
      restored = true
    } else {
      await rm(path, { recursive: true, force: true })
    }
  }
}

const leftover = /^\.(?<name>.+)\.(?<kind>new|old|lock)-(?<pid>\d+)-[A-Za-z0-9]+$/

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function changes(before: DatasetIndex | null, after: DatasetIndex): { changed: string[]; removed: string[] } {
  const old = new Map(before?.files.map(({ path, sha256 }) => [path, sha256]))
  const now = new Set(after.files.map(({ path }) => path))
  return {
    changed: after.files.filter(({ path, sha256 }) => old.get(path) !== sha256).map(({ path }) => path),
    removed: [...old.keys()].filter(path => !now.has(path)),
  }
}
