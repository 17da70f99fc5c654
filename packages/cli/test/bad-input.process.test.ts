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
    says: /^sources\.yaml: line \d: .*; expected well-formed YAML\. Correct that line/,
  },
  {
    name: 'a manifest with an unknown key',
    prepare: folder => writeFiles(folder, { 'sources/sources.yaml': 'version: 1.0.0\nlicense: null\n' }),
    status: 2,
    says: /^sources\.yaml: line 2: has a key that nothing asks for: "license"; expected the keys/,
  },
  {
    name: 'a manifest with a wrong value',
    prepare: folder => writeFiles(folder, { 'sources/sources.yaml': 'id: a\nversion: 1.0\n' }),
    status: 2,
    says: /^sources\.yaml: line 2: "version": /,
  },
  {
    name: 'a manifest that leaves its folder',
    prepare: folder =>
      writeFiles(folder, { 'sources/sources.yaml': 'documents:\n  - path: ../secret.txt\n' }),
    status: 2,
    says: /^sources\.yaml: line 2: "documents\.0\.path": must be a path inside the sources folder/,
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
    says: /^alignments\/rome\.sssom\.tsv: line 14: object_id: must be rome: and a code/,
  },
  {
    name: 'a document with a conflict of git',
    prepare: folder => {
      const path = join(folder, source)
      writeFileSync(path, `        /^sources\/decisions\.yaml: a pipe or a device has the name of a file that the steward keeps; expected/,
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
