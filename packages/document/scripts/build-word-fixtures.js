// Builds the Word fixtures with programs that people write Word files with: the docx package, python-docx and
// LibreOffice (Debian: python3-docx, libreoffice-writer-nogui). Their bytes differ from run to run (dates, ids);
// what must be read from them does not.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ficheByDocx } from './fiche-by-docx.js'
import { word97Document, word97DropCap } from './word-97-document.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const fixtures = join(here, '../fixtures')
const work = mkdtempSync(join(tmpdir(), 'word-fixtures-'))

function target(name, extension) {
  mkdirSync(join(fixtures, name), { recursive: true })
  return join(fixtures, name, `input.${extension}`)
}

/** LibreOffice opens a file and saves it in another format. */
function convert(from, to, filter) {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    join(work, 'out'),
    from,
  ])
  copyFileSync(join(work, 'out', `input.${filter.split(':')[0]}`), to)
}

const byDocx = target('word-by-docx', 'docx')
writeFileSync(byDocx, await ficheByDocx())
const byPython = target('word-by-python-docx', 'docx')
execFileSync('/usr/bin/python3', [join(here, 'fiche_by_python_docx.py'), byPython])
convert(byDocx, target('word-by-libreoffice', 'docx'), 'docx')
convert(byPython, target('word-97-by-libreoffice', 'doc'), 'doc:MS Word 97')
for (const [name, bytes] of [
  ['word-97-changes-forms-and-merged-cells', word97Document()],
  ['word-97-drop-cap', word97DropCap()],
]) {
  mkdirSync(join(work, name))
  writeFileSync(join(work, name, 'input.docx'), bytes)
  convert(join(work, name, 'input.docx'), target(name, 'doc'), 'doc:MS Word 97')
}
rmSync(work, { recursive: true })
