import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { snapshot, workplace, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

type Case = {
  name: string
  prepare: (folder: string) => void
  args?: string[]
  status: 1 | 2
  /** The one line that must be said: the file, the place, what was expected and what to do. */
  says: RegExp
}

const source = 'sources/nomenclature-metiers-informatique.txt'
const edit = (change: (text: string) => string) => (folder: string) => {
  const path = join(folder, source)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

const cases: Case[] = [
  {
    name: 'a missing folder',
    prepare: () => {},
    args: ['--sources', 'nowhere'],
    status: 2,
    says: /^nowhere: the folder cannot be read \(ENOENT\); expected a folder with documents\. Create it/,
  },
  {
    name: 'an empty folder',
    prepare: folder => mkdirSync(join(folder, 'empty')),
    args: ['--sources', 'empty'],
    status: 2,
    says: /^empty: there is no document in the folder; expected at least one document/,
  },
  {
    name: 'a file of an unknown type',
    prepare: folder => writeFiles(folder, { 'sources/photo.png': 'x' }),
    status: 1,
    says: /^error: “photo\.png” was not read: files of type \.png cannot be read\. \(file-not-read\)\n {2}Save it as Word \(\.docx\), plain text/,
  },
  {
    name: 'a stated document of an unknown type',
    prepare: folder =>
      writeFiles(folder, { 'sources/a.pdf': 'x', 'sources/sources.yaml': 'documents: [{ path: a.pdf }]' }),
    status: 2,
    says: /^sources\/a\.pdf: files of type \.pdf cannot be read; expected one of \.txt/,
  },
  {
    name: 'a stated document that is not there',
    prepare: folder => writeFiles(folder, { 'sources/sources.yaml': 'documents: [{ path: a.txt }]' }),
    status: 2,
    says: /^sources\/a\.txt: the file cannot be read \(ENOENT\)/,
  },
  {
    name: 'a binary file named .txt',
    prepare: folder => writeFiles(folder, { 'sources/fiche.txt': Buffer.from([80, 75, 3, 4, 0, 0]) }),
    status: 2,
    says: /^sources\/fiche\.txt: this is not a text file: it is a zip archive/,
  },
  {
    name: 'invalid bytes',
    prepare: folder =>
      writeFiles(folder, { 'sources/fiche.txt': Buffer.concat([Buffer.from('été\n'), Buffer.from([0xff])]) }),
    status: 2,
    says: /^sources\/fiche\.txt: line 2: byte 0xFF is not valid; expected text in UTF-8/,
  },
  {
    name: 'a manifest that is no YAML',
    prepare: folder => writeFiles(folder, { 'sources/sources.yaml': 'title: {fr: a\nversion: 1' }),
    status: 2,
    says: /^sources\/sources\.yaml: line \d: .*; expected well-formed YAML\. Correct that line/,
  },
  {
    name: 'a manifest with an unknown key',
    prepare: folder => writeFiles(folder, { 'sources/sources.yaml': 'version: 1.0.0\nlicense: null\n' }),
    status: 2,
    says: /^sources\/sources\.yaml: line 2: has a key that nothing asks for: "license"; expected the keys/,
  },
  {
    name: 'a manifest with a wrong value',
    prepare: folder => writeFiles(folder, { 'sources/sources.yaml': 'id: a\nversion: 1.0\n' }),
    status: 2,
    says: /^sources\/sources\.yaml: line 2: "version": /,
  },
  {
    name: 'a manifest that leaves its folder',
    prepare: folder =>
      writeFiles(folder, { 'sources/sources.yaml': 'documents:\n  - path: ../secret.txt\n' }),
    status: 2,
    says: /^sources\/sources\.yaml: line 2: "documents\.0\.path": must be a path inside the sources folder/,
  },
  {
    name: 'a manifest with an unknown rule',
    prepare: folder =>
      writeFiles(folder, { 'sources/sources.yaml': 'validation: { severities: { no-such-rule: off } }' }),
    status: 2,
    says: /names the rule "no-such-rule", which does not exist/,
  },
  {
    name: 'a mapping with a wrong code',
    prepare: folder => {
      const path = join(folder, 'sources/alignments/rome.sssom.tsv')
      writeFileSync(path, readFileSync(path, 'utf8').replace('rome:M1894', 'rome:Z9'))
    },
    status: 2,
    says: /^sources\/alignments\/rome\.sssom\.tsv: line 14: object_id: must be rome: and a code/,
  },
  {
    name: 'a document with a conflict of git',
    prepare: folder => {
      const path = join(folder, source)
      writeFileSync(path, `<<<<<<< HEAD\n=======\n>>>>>>> other\n${readFileSync(path, 'utf8')}`)
    },
    status: 2,
    says: /^sources\/nomenclature-metiers-informatique\.txt: line 1: a conflict that git left open; expected one/,
  },
  {
    name: 'an alignment with a tab too many',
    prepare: folder => {
      const path = join(folder, 'sources/alignments/rome.sssom.tsv')
      writeFileSync(path, readFileSync(path, 'utf8').replace('rome:M1894\t', 'rome:M1894\t\t'))
    },
    status: 2,
    says: /^sources\/alignments\/rome\.sssom\.tsv: line 14: the line has more or fewer cells than the first line of the table has columns; expected a SSSOM table/,
  },
  {
    name: 'a mapping that stands twice',
    prepare: folder => {
      const path = join(folder, 'sources/alignments/rome.sssom.tsv')
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, `${text}${text.trimEnd().split('\n').at(-1)}\n`)
    },
    status: 2,
    says: /^sources\/alignments\/rome\.sssom\.tsv: line 51: the mapping [^;]* stands twice, first in sources\/alignments\/rome\.sssom\.tsv, line 50; expected each mapping once/,
  },
  {
    name: 'a folder with the name of the manifest',
    prepare: folder => {
      rmSync(join(folder, 'sources/sources.yaml'))
      mkdirSync(join(folder, 'sources/sources.yaml'))
    },
    status: 2,
    says: /^sources\/sources\.yaml: a folder has the name of a file that the steward keeps; expected a file/,
  },
  {
    name: 'a report that would replace a source',
    prepare: () => {},
    args: ['--report', 'sources/sources.yaml'],
    status: 2,
    says: /^sources\/sources\.yaml: --report is inside the folder sources, which holds something else; expected a place/,
  },
  {
    name: 'a report among the published files',
    prepare: () => {},
    args: ['--report', 'dist/findings.json'],
    status: 2,
    says: /^dist\/findings\.json: --report is inside the folder dist/,
  },
  {
    name: 'a cache among the sources',
    prepare: () => {},
    args: ['--cache', 'sources/cache'],
    status: 2,
    says: /^sources\/cache: --cache is inside the folder sources/,
  },
  {
    name: 'an output folder that is a link to nowhere',
    prepare: folder => symlinkSync('nowhere', join(folder, 'out')),
    args: ['--out', 'out'],
    status: 2,
    says: /^out: the datasets cannot be written there \(E[A-Z]+\)/,
  },
  {
    name: 'a source without any fiche',
    prepare: edit(text => text.slice(0, text.indexOf('3. Les fiches'))),
    status: 1,
    says: /^error: None of the 41 occupations has a fiche\. \(nomenclature-without-profile\)\n {2}Add a fiche/,
  },
  {
    name: 'a source in which nothing is found',
    prepare: folder => writeFiles(folder, { 'sources/notes.txt': 'Réunion de lundi\n' }),
    status: 1,
    says: /sources\/notes\.txt: error: Nothing was recognised in “notes\.txt” \(1 text\)\./,
  },
  {
    name: 'two ticks in one row',
    prepare: edit(text => text.replace('(\nCoopération', '(\n(\nCoopération')),
    status: 1,
    says: /sources\/nomenclature-metiers-informatique\.txt, line 487: error: The row “Esprit d’entreprendre” has two ticks; keep one\./,
  },
  {
    name: 'a second fiche of one occupation',
    prepare: folder =>
      writeFiles(folder, { 'sources/z.txt': '\tIntitulé de l’emploi-type\n\nCHEF DE PROJET\n' }),
    status: 1,
    says: /sources\/z\.txt, line 3: error: A second fiche of “CHEF DE PROJET”; the first is in nomenclature-metiers-informatique\.txt, line 394\./,
  },
  {
    name: 'an output folder that is a file',
    prepare: folder => writeFiles(folder, { out: 'x' }),
    args: ['--out', 'out'],
    status: 2,
    says: /^out: the folder is not replaced: it is a file; expected a folder that does not exist/,
  },
  {
    name: 'an output folder below a file',
    prepare: folder => writeFiles(folder, { out: 'x' }),
    args: ['--out', 'out/dist'],
    status: 2,
    says: /^out\/dist: the datasets cannot be written there \((?:ENOTDIR|EEXIST)\)/,
  },
  {
    name: 'an output folder with files of somebody else',
    prepare: folder => writeFiles(folder, { 'dist/notes.txt': 'mine' }),
    status: 2,
    says: /^dist: the folder is not replaced: it holds notes\.txt, which is no file of the dataset/,
  },
  {
    name: 'an output folder that is the sources folder',
    prepare: () => {},
    args: ['--out', 'sources/dist'],
    status: 2,
    says: /^sources\/dist: the output folder and the sources folder sources are one inside the other/,
  },
  {
    name: 'a source that is a link',
    prepare: folder => symlinkSync('/etc/hostname', join(folder, 'sources/link.txt')),
    status: 1,
    says: /^error: “link\.txt” is a link to another file, which is not followed\. \(file-not-read\)/,
  },
]

for (const { name, prepare, args = [], status, says } of cases) {
  it(`${name}: one clear message, status ${status}, dist untouched`, async () => {
    const folder = workplace()
    prepare(folder)
    const before = snapshot(folder)
    const outcome = await metiersHere(['build', ...args], { cwd: folder })
    expect(outcome.status).toBe(status)
    expect(outcome.stderr).toMatch(says)
    expect(outcome.stderr).not.toMatch(/\n\s+at |internal error/)
    expect(outcome.stdout).toBe('')
    expect(snapshot(folder)).toEqual(before)
  })
}

it('check reads the other sources although one cannot be read', async () => {
  const folder = workplace()
  writeFiles(folder, { 'sources/broken.txt': Buffer.from([0x81]) })
  const { status, stdout, stderr } = await metiersHere(['check'], { cwd: folder })
  expect(status).toBe(2)
  expect(stdout).toContain('32231')
  expect(stderr).toMatch(/^sources\/broken\.txt: line 1: byte 0x81/m)
})

it.runIf(process.platform !== 'win32')(
  'a pipe with the name of a steward’s file is not waited for',
  async () => {
    const folder = workplace()
    const path = join(folder, 'sources/decisions.yaml')
    rmSync(path)
    execFileSync('bash', ['-c', 'mkfifo "$0"', path])
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^sources\/decisions\.yaml: a pipe or a device has the name of a file that the steward keeps; expected/,
      ),
    ])
  },
)

it.runIf(process.getuid?.() !== 0)('an output folder without the right to write', async () => {
  const folder = workplace()
  mkdirSync(join(folder, 'locked'))
  chmodSync(join(folder, 'locked'), 0o500)
  const { status, stderr } = await metiersHere(['build', '--out', 'locked/dist'], { cwd: folder })
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^locked\/dist: the datasets cannot be written there \(EACCES\)/),
  ])
})
