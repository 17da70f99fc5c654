import { constants } from 'node:fs'
import { access, lstat, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isHistoryFile, isHistoryFolder, isHistoryName } from '@metiers/changes'
import { UnreadableInput } from '@metiers/document'
import { readRegularFile, readRegularText } from '@metiers/engine'
import type { DatasetIndex, TroubleFacts } from '@metiers/schema'
import { readDatasetIndex } from './dataset-index.js'
import { isLitter } from './folder.js'
import { notWritten } from './not-written.js'

/** All that stands in an output folder, hidden or not: paths relative to it, a folder before what is in it. */
type Contents = { files: string[]; folders: string[]; others: string[] }

/** What is to be replaced: every file and folder of it, and what a file manager has put among them, which stays. */
export type Standing = { index: DatasetIndex | null; files: string[]; folders: string[]; litter: string[] }

/** Larger files of an older dataset are not looked into. */
const limit = 512 * 1024 * 1024

/**
 * What stands in an output folder, and the index of the dataset; null where there is no such folder. Throws
 * `UnreadableInput` where it is no folder, or holds files and no dataset.
 */
export async function openStanding(live: string, out: string): Promise<Standing | null> {
  const found = await lstat(live).catch(() => null)
  if (found === null) return null
  if (found.isSymbolicLink())
    throw notWritten(out, Object.assign(new Error('it is a link that leads nowhere'), { code: 'ENOENT' }))
  if (!found.isDirectory()) throw notOurs(out, 'is-file')
  const { files, folders, others } = await contentsOf(live, out)
  const litter = files.filter(isLitter)
  const own = files.filter(path => !isLitter(path))
  const index = await readDatasetIndex(live)
  const [first] = [...own, ...others]
  if (index === null && first !== undefined) {
    throw notOurs(out, 'no-index', first)
  }
  if (others[0] !== undefined) throw notOurs(out, 'special', others[0])
  return { index, files: own, folders, litter }
}

/**
 * Throws where the folder holds what no build has written, or cannot be taken away. A file is ours where the index
 * lists it; else where it has the name of one that `fresh` has or that a history may have, and the form of such a file:
 * an older index comes back with a checkout, and leaves what is newer where it is.
 */
export async function assertReplaceable(
  { index, files, folders }: Standing,
  { live, out, fresh }: { live: string; out: string; fresh: string },
): Promise<void> {
  const listed = new Set(['index.json', ...(index?.files.map(({ path }) => path) ?? [])])
  const parents = new Set([...listed].flatMap(parentsOf))
  for (const path of files) {
    if (listed.has(path)) continue
    if (!(await hasOurForm(path, live, fresh))) {
      throw notOurs(out, 'other-file', path)
    }
    for (const parent of parentsOf(path)) parents.add(parent)
  }
  for (const path of folders) {
    if (parents.has(path) || isHistoryFolder(path)) continue
    const isNew = await lstat(join(fresh, path)).then(
      found => found.isDirectory(),
      () => false,
    )
    if (!isNew) throw notOurs(out, 'other-folder', path)
  }
  // Whoever cannot take the old files away would leave them lying about, after what is said to have failed was done.
  for (const path of ['', ...folders]) {
    await access(join(live, path), constants.W_OK | constants.X_OK).catch((error: unknown) => {
      throw notWritten(join(out, path), error)
    })
  }
}

/** The files and folders of a dataset that a run has left when it was killed, and none that is not ours. */
export async function datasetIn(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const listed = new Set((await readDatasetIndex(folder))?.files.map(({ path }) => path))
  const contents = await contentsOf(folder, folder)
  const files: string[] = []
  for (const path of contents.files) {
    if (listed.has(path) || isLitter(path) || (await isOfHistory(path, folder))) files.push(path)
  }
  return { files, folders: contents.folders }
}

/** Everything below a folder, no link followed. Throws `UnreadableInput` where a folder cannot be read. */
async function contentsOf(folder: string, shown: string): Promise<Contents> {
  const contents: Contents = { files: [], folders: [], others: [] }
  const walk = async (below: string) => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
      throw notWritten(join(shown, below), error)
    })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        contents.folders.push(path)
        await walk(path)
      } else if (entry.isFile()) contents.files.push(path)
      else contents.others.push(path)
    }
  }
  await walk('')
  return contents
}

async function hasOurForm(path: string, live: string, fresh: string): Promise<boolean> {
  if (await isOfHistory(path, live)) return true
  const old = await readRegularFile(join(live, path), limit).catch(() => null)
  const now = await readRegularFile(join(fresh, path), limit).catch(() => null)
  if (old === null || now === null) return false
  // A table is told by its columns; the other forms by the first letters, or the signature, of every file of theirs.
  const head = (bytes: Buffer) =>
    path.endsWith('.csv') ? bytes.subarray(0, bytes.indexOf('\n') + 1) : bytes.subarray(0, 4)
  return head(old).equals(head(now))
}

async function isOfHistory(path: string, folder: string): Promise<boolean> {
  if (!isHistoryName(path)) return false
  return await readRegularText(join(folder, path), limit).then(
    text => isHistoryFile(path, text),
    () => false,
  )
}

function parentsOf(path: string): string[] {
  const parent = dirname(path)
  return parent === '.' ? [] : [...parentsOf(parent), parent]
}

function notOurs(out: string, holds: TroubleFacts['output-not-ours']['holds'], name = ''): UnreadableInput {
  return new UnreadableInput({ code: 'output-not-ours', path: out, facts: { holds, name } })
}
