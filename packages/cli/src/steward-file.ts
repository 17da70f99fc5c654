import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { assertStewardSize } from '@metiers/ingest'
import { codeOf } from './folder.js'
import { insideOf } from './inside.js'

/**
 * Reads a steward's file, gives its text to `edit` and puts what comes back in its place, in one step: whoever reads
 * the file sees the old text or the new one. `edit` gets null where there is no such file. Throws `UnreadableInput`
 * where it cannot be read or written, or is not UTF-8, since then not every byte could stay as it is.
 */
export async function editStewardFile(path: string, edit: (text: string | null) => string): Promise<void> {
  const before = await readUtf8(path)
  const mark = before?.startsWith('\ufeff') ? '\ufeff' : ''
  const after = mark + edit(before === null ? null : before.slice(mark.length))
  if (after === before) return
  // Hidden, so that it is no source if it is left behind.
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(fresh, after)
    await rename(fresh, path)
  } catch (error) {
    await rm(fresh, { force: true })
    throw new UnreadableInput({
      path,
      problem: `the file cannot be written (${codeOf(error)})`,
      expected: 'a file that may be replaced',
      advice: 'Free the space or change the rights.',
    })
  }
}

async function readUtf8(path: string): Promise<string | null> {
  const real = await insideOf(dirname(path), basename(path))
  try {
    assertStewardSize((await stat(real)).size, path)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(real))
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    if (codeOf(error) === 'ENOENT') return null
    const isEncoding = error instanceof TypeError
    throw new UnreadableInput({
      path,
      problem: isEncoding ? 'the file is not UTF-8' : `the file cannot be read (${codeOf(error)})`,
      expected: 'a file in UTF-8 that may be read',
      advice: 'Save it as UTF-8, or change the rights.',
    })
  }
}
