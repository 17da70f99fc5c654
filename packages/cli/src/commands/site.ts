import { cp, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { ignoreFile, makeFolder } from '@metiers/engine'
import { beside } from '../beside.js'
import { readDatasetIndex } from '../dataset-index.js'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { words } from '../language.js'
import { buildPages, siteProgram } from '../site-program.js'
import { swapFolders } from '../swap.js'
import { errorTerminal } from '../terminal.js'

/** The options of `metiers site` as the command line gives them. */
export type SiteOptions = {
  dataset: string
  sources: string
  out: string
  address?: string
  repository?: string
}

/**
 * `metiers site`: builds the site of a dataset, as the package `@metiers/site` makes it, into a folder that is not there,
 * is empty, or has a site that was built before. The folder has all of the old site or all of the new one. Gives the
 * exit status.
 */
export async function site({ dataset, sources, out, address, repository }: SiteOptions): Promise<number> {
  const program = siteProgram()
  if ((await readDatasetIndex(dataset)) === null)
    throw new UnreadableInput({ code: 'dataset-missing', path: dataset, facts: {} })
  await assertReplaceable(out)
  const live = await realpath(out).catch(() => resolve(out))
  // Astro puts what it runs beside its output, which has to be where its packages are found.
  const work = await inFolder(program, () => mkdtemp(join(program, '.site-')))
  try {
    await buildPages(program, work, {
      DATASET: resolve(dataset),
      SOURCES: resolve(sources),
      ...placeOf(address),
      ...(repository !== undefined && { REPOSITORY: repository }),
    })
    await inFolder(out, () => put(work, live))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  errorTerminal().say(words().siteWritten((await filesIn(live)).length, out))
  return exitStatus.done
}

/** Copies a built site beside its place, then puts it there in one step. */
async function put(built: string, live: string): Promise<void> {
  await makeFolder(dirname(live))
  const fresh = beside(live, 'new')
  try {
    await cp(built, fresh, { recursive: true, errorOnExist: true })
    await writeFile(join(fresh, ignoreFile.name), ignoreFile.content)
    const retired = await swapFolders(live, fresh)
    if (retired !== null) await rm(retired, { recursive: true, force: true })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Throws where something stands at `out` that is no site of ours: nobody's files are replaced. */
async function assertReplaceable(out: string): Promise<void> {
  const names = await readdir(out).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw notASite(out)
  })
  if (names === null || names.length === 0) return
  const parts = ['index.html', 'en', 'data', '_astro']
  const index = await readDatasetIndex(join(out, 'data')).catch(() => null)
  if (index === null || parts.some(part => !names.includes(part))) throw notASite(out)
}

function notASite(out: string): UnreadableInput {
  return new UnreadableInput({ code: 'not-a-site', path: out, facts: {} })
}

// The address of a site says where it stands, and below which path.
function placeOf(address: string | undefined): Record<string, string> {
  if (address === undefined) return {}
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UnreadableInput({
      code: 'option-value',
      path: '--address',
      facts: { mistake: { is: 'form', form: 'page', found: { is: 'text', text: address }, iso: null } },
    })
  return { SITE_URL: url.origin, BASE_PATH: url.pathname }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(({ name }) => name)
}

async function inFolder<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput({ code: 'folder-not-writable', path, facts: { reason: codeOf(error) } })
  }
}
