import { createHash } from 'node:crypto'
import { copyFile, mkdir, open, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { ignoreFile, makeFolder, stateOf } from '@metiers/engine'
import type { DatasetIndex, OutputFile, WrittenFile } from '@metiers/schema'
import { beside } from './beside.js'
import { removeDataset, removeUnfinished } from './leftovers.js'
import { notWritten } from './not-written.js'
import type { OnProgress } from './progress.js'
import { assertReplaceable, openStanding } from './standing-folder.js'
import { swapFolders } from './swap.js'

/**
 * What a publication did: the new index, and the files whose content is another than before. `left`: where the old
 * dataset stands and why it could not be removed, or null. `states`: that of each file when it was written, where it can
 * be told.
 */
export type Published = {
  index: DatasetIndex
  states: ReadonlyMap<string, string>
  changed: string[]
  removed: string[]
  left: { path: string; reason: string } | null
}

/**
 * What is asked in between: files that describe those that were written, and whether the new folder may be put in place.
 * `onWriting` hears of each file when it is begun.
 */
export type Publishing = {
  describe: (written: WrittenFile[]) => OutputFile[]
  onWriting?: OnProgress
  beforeSwap?: () => Promise<void>
}

/**
 * Writes the files, and those that `describe` makes of what was written, into a new folder beside `out`, then puts
 * that folder into `out`'s place: whoever looks at `out`, at any moment, sees all of the old dataset or all of the
 * new one. Throws `UnreadableInput`, and leaves `out` as it was, where it cannot be written, or holds what is no part of
 * a dataset.
 */
export async function publish(
  out: string,
  dataset: { name: string; version: string },
  files: OutputFile[],
  { describe, onWriting, beforeSwap = async () => {} }: Publishing,
): Promise<Published> {
  const live = await realpath(out).catch(() => resolve(out))
  const fresh = beside(live, 'new')
  const states = new Map<string, string>()
  const target = { folder: fresh, states }
  try {
    await makeFolder(dirname(live))
    const standing = await openStanding(live, out)
    await mkdir(fresh)
    const ignored = { path: ignoreFile.name, mediaType: 'text/plain', chunks: [ignoreFile.content] }
    await writeFile(target, ignored)
    const written = await writeAll(target, files, onWriting)
    const index = {
      ...dataset,
      files: byPath([...written, ...(await writeAll(target, describe(written)))]),
    }
    const content = `${JSON.stringify(index, null, 2)}\n`
    await writeFile(target, { path: 'index.json', mediaType: 'application/json', chunks: [content] })
    if (standing !== null) {
      await assertReplaceable(standing, { live, out, fresh })
      for (const path of standing.litter) await keep(path, live, fresh)
    }
    await beforeSwap()
    const retired = await swapFolders(live, fresh)
    const reason = standing && retired !== null ? await removeDataset(retired, removable(standing)) : null
    const left = retired !== null && reason !== null ? { path: retired, reason } : null
    return { index, states, ...changes(standing?.index ?? null, index), left }
  } catch (error) {
    // On a full disk, what is half written would be in the way of everything else.
    await removeUnfinished(live, fresh).catch(() => {})
    if (error instanceof UnreadableInput) throw error
    throw notWritten(out, error)
  }
}

/** What a file manager has put into the folder stays there. */
async function keep(path: string, live: string, fresh: string): Promise<void> {
  await mkdir(dirname(join(fresh, path)), { recursive: true })
  await copyFile(join(live, path), join(fresh, path))
}

function removable({ files, litter, folders }: { files: string[]; litter: string[]; folders: string[] }) {
  return { files: [...files, ...litter], folders }
}

/** A new folder, and the state of each file that stands in it. */
type Fresh = { folder: string; states: Map<string, string> }

async function writeAll(
  fresh: Fresh,
  files: OutputFile[],
  onWriting: OnProgress = () => {},
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const file of files) {
    onWriting(written.length + 1, files.length)
    written.push(await writeFile(fresh, file))
  }
  return byPath(written)
}

function byPath(files: WrittenFile[]): WrittenFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function writeFile(
  { folder, states }: Fresh,
  { path, mediaType, chunks }: OutputFile,
): Promise<WrittenFile> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  const hash = createHash('sha256')
  let byteLength = 0
  const handle = await open(target, 'wx')
  try {
    for (const bytes of gathered(chunks)) {
      hash.update(bytes)
      byteLength += bytes.byteLength
      await handle.writeFile(bytes)
    }
    const state = stateOf(await handle.stat({ bigint: true }))
    if (state !== null) states.set(path, state)
  } finally {
    await handle.close()
  }
  return { path, byteLength, mediaType, sha256: hash.digest('hex') }
}

/** A write takes as long for a line as for this many characters. */
const worthWriting = 256 * 1024

/** The same bytes in fewer pieces: texts that follow each other are written together. */
function* gathered(chunks: OutputFile['chunks']): Generator<Uint8Array> {
  let text = ''
  for (const chunk of chunks) {
    if (typeof chunk === 'string') text += chunk
    if (typeof chunk === 'string' && text.length < worthWriting) continue
    if (text !== '') yield Buffer.from(text, 'utf8')
    text = ''
    if (typeof chunk !== 'string') yield chunk
  }
  if (text !== '') yield Buffer.from(text, 'utf8')
}

function changes(before: DatasetIndex | null, after: DatasetIndex): { changed: string[]; removed: string[] } {
  const old = new Map(before?.files.map(({ path, sha256 }) => [path, sha256]))
  const now = new Set(after.files.map(({ path }) => path))
  return {
    changed: after.files.filter(({ path, sha256 }) => old.get(path) !== sha256).map(({ path }) => path),
    removed: [...old.keys()].filter(path => !now.has(path)),
  }
}
