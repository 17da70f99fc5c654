// `npm run bench:word [COUNT]`: documents a second and peak memory of reading one-fiche Word files, beside other
// readers of such files where they are installed: mammoth alone (docx to HTML), python-docx, pandoc.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFiches } from './write-fiches.js'

const count = Number(process.argv[2] ?? 2000)
const work = mkdtempSync(join(tmpdir(), 'metiers-bench-'))
const folder = join(work, 'fiches')
const here = name => fileURLToPath(new URL(name, import.meta.url))
const print = line => process.stdout.write(`${line}\n`)

const node = (...args) =>
  JSON.parse(execFileSync(process.execPath, [here('./word-reader.js'), folder, ...args]))

/** pandoc reads one file a process; a tenth of the files tells its speed. */
function pandoc() {
  const some = readdirSync(folder).slice(0, Math.ceil(count / 10))
  const start = performance.now()
  for (const name of some)
    execFileSync('pandoc', ['-f', 'docx', '-t', 'html', '-o', join(work, 'out.html'), join(folder, name)])
  return { milliseconds: ((performance.now() - start) * count) / some.length, processor: null, peak: null }
}

const readers = [
  ['metiers, 1 thread', () => node('metiers', '1')],
  ['metiers, 2 threads', () => node('metiers', '2')],
  ['mammoth alone (docx to HTML)', () => node('mammoth')],
  ['inflate alone, of the same parts', () => node('inflate')],
  [
    'python-docx',
    () => JSON.parse(execFileSync('/usr/bin/python3', [here('./word_by_python_docx.py'), folder])),
  ],
  ['pandoc (docx to HTML, a process a file)', pandoc],
]
const isInstalled = new Map([
  ['python-docx', spawnSync('/usr/bin/python3', ['-c', 'import docx']).status === 0],
  ['pandoc (docx to HTML, a process a file)', spawnSync('pandoc', ['--version']).status === 0],
])

try {
  const bytes = await writeFiches(folder, count)
  print(
    `${count} Word files of one fiche, ${(bytes / count / 1024).toFixed(1)} KB each, on Node ${process.version}.\n`,
  )
  print(
    '| reader | documents a second | ms a document | of a processor | peak MB |\n| --- | ---: | ---: | ---: | ---: |',
  )
  for (const [name, run] of readers) {
    if (isInstalled.get(name) === false) {
      print(`| ${name} | not installed | | | |`)
      continue
    }
    const { milliseconds, processor, peak } = run()
    const shown = (value, digits) => (value === null ? '' : value.toFixed(digits))
    const each = processor === null ? null : processor / count
    const cells = [(count / milliseconds) * 1000, milliseconds / count, each].map(value => shown(value, 1))
    print(`| ${name} | ${cells.join(' | ')} | ${shown(peak, 0)} |`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
