import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deltaSchema, type ReleaseRecord, releaseRecordSchema } from '@metiers/changes'
import { defaultGraph, Store } from 'oxigraph'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goldenPlace, snapshot, temporaryFolder } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const source = 'sources/nomenclature-metiers-informatique.txt'
const manifest = 'sources/sources.yaml'

let folder = ''
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const replace = (path: string, old: string, now: string) => {
  expect(read(path)).toContain(old)
  writeFileSync(join(folder, path), read(path).replace(old, now))
}
const run = (...args: string[]) => metiersHere(args, { cwd: folder })
const released = (date: string) => run('release', '--date', date)
const recordOf = (version: string): ReleaseRecord =>
  releaseRecordSchema.parse(JSON.parse(read(`sources/releases/${version}/release.json`)))
const published = () => snapshot(join(folder, 'dist')) ?? {}

/** The files of a record as the snapshot of a folder has them. */
const checksums = ({ files }: ReleaseRecord) =>
  Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]))

function graphAfter(graph: string, update = ''): string[] {
  const format = 'application/n-triples'
  const store = new Store()
  store.load(graph, { format })
  store.update(update)
  return store.dump({ format, from_graph_name: defaultGraph() }).split('\n').sort()
}

const first = mkdtempSync(join(tmpdir(), 'metiers-released-'))
afterAll(() => rmSync(first, { recursive: true }))

beforeAll(async () => {
  for (const name of ['sources', 'dist'])
    cpSync(join(goldenPlace, name), join(first, name), { recursive: true })
  folder = first
  expect(await released('2026-01-31')).toMatchObject({ status: 0 })
})

beforeEach(() => {
  folder = temporaryFolder()
  cpSync(first, folder, { recursive: true })
})

describe('metiers release', () => {
  it('records the dataset with the checksum of every file, and the same sources give the same bytes', async () => {
    const before = published()
    const record = recordOf('1.0.0')
    expect(record).toMatchObject({ version: '1.0.0', date: '2026-01-31' })
    expect(before).toMatchObject(checksums(record))
    for (const { path } of record.files.filter(({ isKept }) => isKept)) {
      expect(before[`releases/1.0.0/${path}`]).toBe(before[path])
    }
    expect(read('dist/CHANGELOG.md')).toContain('## 1.0.0 (2026-01-31)')
    expect(await run('build')).toMatchObject({ status: 0 })
    expect(published()).toEqual(before)
    expect((await released('2026-02-01')).stderr).toContain(
      '1.0.0 was released already, with the same content.',
    )
    expect(published()).toEqual(before)
  })

  it('asks for a version that says what changed, and leaves all as it was until it gets one', async () => {
    const before = published()
    replace(source, 'en respectant délais et budget', 'en respectant délais et coûts')
    // An id that the registry does not have: it must not get it from a release that is refused.
    writeFileSync(
      join(folder, 'sources/identifiers.yaml'),
      read('sources/identifiers.yaml').replace(/^.*id: chef-de-produit,.*\n/m, ''),
    )
    const sources = snapshot(join(folder, 'sources'))
    const refused = await released('2026-06-30')
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('sources/sources.yaml: key "version": version 1.0.0 does not come after')
    expect(refused.stderr).toContain('1.0.1 is proposed after 1.0.0 (patch), for text edited')
    expect(published()).toEqual(before)
    expect(snapshot(join(folder, 'sources'))).toEqual(sources)

    replace(manifest, 'version: 1.0.0', 'version: 1.0.1')
    expect(await released('2026-06-30')).toMatchObject({ status: 0 })
    expect(read('sources/identifiers.yaml')).toContain('id: chef-de-produit,')
    // What the record says of the files is still true after the build that it is a part of.
    expect(published()).toMatchObject(checksums(recordOf('1.0.1')))
    expect(read('dist/CHANGELOG.md')).toMatch(
      /## 1\.0\.1 \(2026-06-30\)[\s\S]*<ins>coûts<\/ins>[\s\S]*## 1\.0\.0 \(2026-01-31\)/,
    )
    const delta = deltaSchema.parse(JSON.parse(read('dist/changes/1.0.1.json')))
    expect(delta.changes.map(({ kind }) => kind)).toEqual(['version-changed', 'text-edited'])
    const index = JSON.parse(read('dist/releases/index.json'))
    expect(index.releases.map(({ iri }: { iri: string }) => iri)).toEqual([
      `${index.latest.iri}/1.0.0`,
      `${index.latest.iri}/1.0.1`,
    ])
  })

  it('keeps of each release the graph, and gives the update from one to the next', async () => {
    replace(source, 'en respectant délais et budget', 'en respectant délais et coûts')
    replace(manifest, 'version: 1.0.0', 'version: 1.0.1')
    expect(await released('2026-06-30')).toMatchObject({ status: 0 })
    const [old, now] = ['1.0.0', '1.0.1'].map(version =>
      read(`dist/releases/${version}/jsonld/nomenclature.nt`),
    )
    expect(graphAfter(old ?? '', read('dist/changes/1.0.1.ru'))).toEqual(graphAfter(now ?? ''))
  })

  it('says of changes that are not released what they are, and that the version is to be raised', async () => {
    replace(source, '· Livrer le projet\n', '')
    expect(await run('build')).toMatchObject({ status: 0 })
    expect(deltaSchema.parse(JSON.parse(read('dist/changes/unreleased.json'))).counts).toEqual({
      'item-removed': 1,
    })
    expect(read('dist/CHANGELOG.md')).toContain('## Unreleased (not released yet)')
    expect(read('dist/report.en.md')).toContain('what changed since release 1.0.0 asks for 1.1.0')
    replace(manifest, 'version: 1.0.0', 'version: 1.1.0')
    expect(await run('build')).toMatchObject({ status: 0 })
    expect(Object.keys(published()).filter(path => path.startsWith('changes/1'))).toHaveLength(3)
    expect(read('dist/CHANGELOG.md')).toContain('## 1.1.0 (not released yet)')
    expect(read('dist/report.en.md')).not.toContain('what changed since release')
  })

  it.each([
    [
      '24/11/2026',
      '--date: “24/11/2026” is no date of the form year-month-day; expected a date such as 2026-01-31. Write 2026-11-24.\n',
    ],
    [
      '2026-02-30',
      '--date: “2026-02-30” is no day of the calendar; expected a date such as 2026-01-31. Check the day and the month.\n',
    ],
    [
      'demain',
      '--date: “demain” is no date of the form year-month-day; expected a date such as 2026-01-31. Write the day of the release.\n',
    ],
  ])('refuses the date %s, and says how to write it', async (date, said) => {
    const { status, stderr } = await released(date)
    expect([status, stderr]).toEqual([2, said])
  })
})

describe('a release that could not be published', () => {
  it('is published when the command is repeated', async () => {
    rmSync(join(folder, 'sources/releases'), { recursive: true })
    writeFileSync(join(folder, 'dist/notes.txt'), 'mine')
    expect(await released('2026-01-31')).toMatchObject({ status: 2 })
    rmSync(join(folder, 'dist'), { recursive: true })
    expect(await released('2026-01-31')).toMatchObject({ status: 0 })
    expect(read('dist/releases/index.json')).toContain('"1.0.0"')
  })
})

describe('a version that is published', () => {
  beforeEach(() => rmSync(join(folder, 'sources/releases'), { recursive: true }))

  it('is not released with other content, and nothing is touched', async () => {
    replace(source, '· Livrer le projet\n', '')
    const before = snapshot(folder)
    const { status, stderr } = await released('2026-06-30')
    expect(status).toBe(2)
    expect(stderr).toContain(
      'sources/sources.yaml: key "version": version 1.0.0 is published in dist with other content',
    )
    expect(stderr).toContain('1.1.0 is proposed after 1.0.0 (minor)')
    expect(snapshot(folder)).toEqual(before)
    replace(manifest, 'version: 1.0.0', 'version: 1.1.0')
    expect(await released('2026-06-30')).toMatchObject({ status: 0 })
    expect(read('dist/nomenclature.json')).toContain('"version": "1.1.0"')
  })

  it('is what check and diff compare with where no release is recorded', async () => {
    replace(source, '· Livrer le projet\n', '')
    const proposal = '1.1.0 is proposed after 1.0.0 (minor)'
    expect((await run('diff')).stdout).toContain(proposal)
    expect((await run('check')).stderr).toContain(`Since what is published in dist: ${proposal}`)
  })
})

describe('the last release', () => {
  it('is what diff compares with, as check does, whatever was built since', async () => {
    replace(source, '· Livrer le projet\n', '')
    expect(await run('build')).toMatchObject({ status: 0 })
    replace(source, 'en respectant délais et budget', 'en respectant délais et coûts')
    expect((await run('diff')).stdout).toContain('1.1.0 is proposed after 1.0.0 (minor)')
    expect((await run('check')).stdout).toContain('what changed since release 1.0.0 asks for 1.1.0')
  })
})

describe('the day of a release', () => {
  it('is not before that of the release before', async () => {
    replace(manifest, 'version: 1.0.0', 'version: 1.0.1')
    const before = snapshot(folder)
    const { status, stderr } = await released('2025-12-31')
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^--date: 2025-12-31 is before 2026-01-31, the day of release 1\.0\.0; expected /,
      ),
    ])
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('a release that was touched', () => {
  it.each([
    [
      'has another content',
      'nomenclature.json: this is not the file that was released: its SHA-256 is another',
      () => replace('sources/releases/1.0.0/nomenclature.json', 'Chef de projet', 'Chef de chantier'),
    ],
    [
      'has a conflict marker',
      'release.json: it is not JSON',
      () => replace('sources/releases/1.0.0/release.json', '{', '<<<<<<< HEAD\n{'),
    ],
    [
      'lacks a file',
      'jsonld/nomenclature.nt: the file of a release cannot be read (ENOENT)',
      () => rmSync(join(folder, 'sources/releases/1.0.0/jsonld/nomenclature.nt')),
    ],
    [
      'stands in another folder',
      '2.0.0/release.json: /version: it says 1.0.0, and its folder 2.0.0',
      () => renameSync(join(folder, 'sources/releases/1.0.0'), join(folder, 'sources/releases/2.0.0')),
    ],
    [
      'names a file outside',
      'release.json: /files/0/path: must be a path inside the dataset',
      () => replace('sources/releases/1.0.0/release.json', '"path": "csv/', '"path": "../'),
    ],
    [
      'has a document beside it',
      'notes.txt: this is no file of a release',
      () => writeFileSync(join(folder, 'sources/releases/1.0.0/notes.txt'), 'Les 1 métiers\n'),
    ],
  ])('%s: one line says so, and nothing is written', async (_, message, touch) => {
    const before = published()
    touch()
    const { status, stderr } = await run('build')
    expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining(message)]])
    expect(published()).toEqual(before)
  })
})
