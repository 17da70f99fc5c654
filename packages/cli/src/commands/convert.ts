import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { UnreadableInput } from '@metiers/document'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { words } from '../language.js'
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
    throw new UnreadableInput({
      path: file,
      problem: `files of type ${extension || 'none'} are not converted`,
      expected: `one of ${convertible.join(', ')}`,
      advice: 'Open it in its own program and save it as .docx.',
    })
  }
  await stat(file).catch((error: unknown) => {
    throw new UnreadableInput({
      path: file,
      problem: `the file cannot be read (${codeOf(error)})`,
      expected: 'a file that exists',
      advice: 'Check its name.',
    })
  })
  const name = `${basename(file, extname(file))}.docx`
  const target = join(out ?? dirname(file), name)
  const work = await mkdtemp(join(tmpdir(), 'metiers-convert-')).catch((error: unknown) => {
    throw new UnreadableInput({
      path: tmpdir(),
      problem: `the system's folder for temporary files cannot be used (${codeOf(error)})`,
      expected: 'a folder that exists and may be written to, in which LibreOffice works',
      advice: 'Create it, or name another in the variable TMPDIR.',
    })
  })
  try {
    await runLibreOffice(file, work)
    const [converted] = (await readdir(work)).filter(entry => entry.endsWith('.docx'))
    if (converted === undefined) throw failed(file, 'it wrote no file')
    await copyFile(join(work, converted), target, constants.COPYFILE_EXCL).catch((error: unknown) => {
      throw new UnreadableInput({
        path: target,
        problem:
          codeOf(error) === 'EEXIST'
            ? 'the file is there already'
            : `it cannot be written (${codeOf(error)})`,
        expected: 'a place without this file',
        advice: 'Name another folder with --out, or move the file away.',
      })
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
  throw new UnreadableInput({
    path: file,
    problem: 'LibreOffice is not installed, or its program soffice is not on the PATH',
    expected: 'LibreOffice, which does the conversion',
    advice: 'Open the file in Word and save it as .docx (File, Save As), or install LibreOffice.',
  })
}

function failed(file: string, reason: string): UnreadableInput {
  return new UnreadableInput({
    path: file,
    problem: `LibreOffice could not convert the file (${reason})`,
    expected: 'a document that LibreOffice opens',
    advice: 'Open it in Word and save it as .docx.',
  })
}
