import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { copyFile, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { UnreadableInput } from '@metiers/document'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { words } from '../language.js'
import { makeTemporaryFolder } from '../temporary-folder.js'
import { errorTerminal } from '../terminal.js'

const convertible = ['.doc', '.odt', '.rtf']
const milliseconds = 120_000

/**
 * `metiers convert`: makes a .docx of a .doc, .odt or .rtf file, through LibreOffice where it is installed. The new
 * file stands beside the old one, or in `out`; nothing is written over. Gives the exit status.
 */
export async function convert(file: string, { out }: { out?: string }): Promise<number> {
  const extension = extname(file).toLowerCase()
  if (!convertible.includes(extension)) {
    throw new UnreadableInput({ code: 'not-convertible', path: file, facts: { extension, convertible } })
  }
  await stat(file).catch((error: unknown) => {
    throw new UnreadableInput({
      code: 'file-to-convert-unreadable',
      path: file,
      facts: { reason: codeOf(error) },
    })
  })
  const name = `${basename(file, extname(file))}.docx`
  const target = join(out ?? dirname(file), name)
  const work = await makeTemporaryFolder()
  try {
    await runLibreOffice(file, work)
    const [converted] = (await readdir(work)).filter(entry => entry.endsWith('.docx'))
    if (converted === undefined) throw failed(file, null)
    await copyFile(join(work, converted), target, constants.COPYFILE_EXCL).catch((error: unknown) => {
      throw new UnreadableInput(
        codeOf(error) === 'EEXIST'
          ? { code: 'converted-exists', path: target, facts: {} }
          : { code: 'converted-not-written', path: target, facts: { reason: codeOf(error) } },
      )
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  errorTerminal().say(words().converted(target))
  return exitStatus.done
}

async function runLibreOffice(file: string, work: string): Promise<void> {
  const args = [
    // A profile of its own: a LibreOffice that is open would otherwise take the request and do nothing.
    `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
    '--headless',
    '--convert-to',
    'docx',
    '--outdir',
    work,
    resolve(file),
  ]
  for (const program of ['soffice', 'libreoffice']) {
    try {
      await promisify(execFile)(program, args, { timeout: milliseconds })
      return
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw failed(file, codeOf(error).slice(0, 120))
    }
  }
  throw new UnreadableInput({ code: 'libreoffice-missing', path: file, facts: {} })
}

function failed(file: string, reason: string | null): UnreadableInput {
  return new UnreadableInput({ code: 'conversion-failed', path: file, facts: { reason } })
}
