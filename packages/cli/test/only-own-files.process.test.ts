import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bakery, changeSkill, fillBakery } from './support/bakery.js'
import { snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// Each runs the program several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

/** All that stands below a folder, hidden or not, with what it is. */
function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map(path => {
      const found = lstatSync(join(folder, path))
      if (found.isSymbolicLink()) return `${path} -> ${readlinkSync(join(folder, path))}`
      return found.isFile() ? `${path} ${readFileSync(join(folder, path), 'base64')}` : `${path}/`
    })
}

const mkfifo = (path: string) => execFileSync('mkfifo', [path])

describe('an output folder that is not ours', () => {
  it.each<[string, (out: string) => void, string]>([
    [
      'with a repository alone',
      out => writeFiles(out, { '.git/config': '[core]\n' }),
      '.git/config and no index.json',
    ],
    ['with a hidden file alone', out => writeFiles(out, { '.env': 'SECRET=1' }), '.env and no index.json'],
    [
      'with a hidden folder below another',
      out => writeFiles(out, { 'a/.b/c': 'x' }),
      'a/.b/c and no index.json',
    ],
    ['with an empty folder', out => mkdirSync(join(out, 'photos')), 'the folder photos, which is none'],
    ['with a link alone', out => symlinkSync('/etc/hostname', join(out, 'a')), 'a and no index.json'],
  ])('%s: is left whole, and one sentence says so', async (_, prepare, says) => {
    const folder = bakery(false)
    mkdirSync(join(folder, 'out'))
    prepare(join(folder, 'out'))
    const before = everything(folder)
    const { status, stderr } = await metiersHere(['build', '--no-cache', '--out', 'out'], { cwd: folder })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^out: the folder is not replaced: it holds .*; expected a folder .*\n$/),
    ])
    expect(stderr).toContain(says)
    expect(everything(folder)).toEqual(before)
  })

  let published = ''
  beforeAll(async () => {
    published = mkdtempSync(join(tmpdir(), 'metiers-own-'))
    fillBakery(published, true)
  })
  afterAll(() => rmSync(published, { recursive: true }))
  it.each<[string, (dist: string) => void, string]>([
    ['a hidden file', dist => writeFiles(dist, { '.nojekyll': '' }), 'holds .nojekyll,'],
    ['a repository', dist => writeFiles(dist, { '.git/HEAD': 'ref' }), 'holds .git/HEAD,'],
    ['a hidden file below', dist => writeFiles(dist, { 'csv/.notes': 'x' }), 'holds csv/.notes,'],
    ['a file of nobody', dist => writeFiles(dist, { 'csv/mine.csv': 'a\n' }), 'holds csv/mine.csv,'],
    ['an empty folder', dist => mkdirSync(join(dist, 'csv/mine')), 'holds the folder csv/mine,'],
    ['a link', dist => symlinkSync('..', join(dist, 'up')), 'holds up, which is a link, a pipe or a device'],
    ['a pipe', dist => mkfifo(join(dist, 'pipe')), 'holds pipe, which is a link, a pipe or a device'],
    [
      'a link in the place of a file',
      dist => {
        rmSync(join(dist, 'report.md'))
        symlinkSync('/etc/hostname', join(dist, 'report.md'))
      },
      'holds report.md, which is a link',
    ],
    [
      'notes under the name of an account of changes',
      dist => writeFiles(dist, { 'changes/unreleased.md': 'Mes notes\n' }),
      'holds changes/unreleased.md,',
    ],
    [
      'a table of one’s own under the name of one that the index does not list',
      dist => {
        writeFiles(dist, { 'csv/skills.csv': 'nom;prix\n' })
        const index = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8'))
        index.files = index.files.filter(({ path }: { path: string }) => path !== 'csv/skills.csv')
        writeFileSync(join(dist, 'index.json'), JSON.stringify(index))
      },
      'holds csv/skills.csv,',
    ],
  ])('with a dataset and %s: is left whole, and one sentence says so', async (_, prepare, says) => {
    const folder = temporaryFolder()
    cpSync(published, folder, { recursive: true })
    prepare(join(folder, 'dist'))
    changeSkill(folder, 'Façonner')
    const before = everything(folder)
    const { status, stderr } = await metiersHere(['build', '--no-cache'], { cwd: folder })
    expect([status, stderr.split('\n').length]).toEqual([2, 2])
    expect(stderr).toContain(`dist: the folder is not replaced: it ${says}`)
    expect(everything(folder)).toEqual(before)
  })

  it('that is only named through a link into the sources is refused too', async () => {
    const folder = bakery(false)
    symlinkSync('sources', join(folder, 'link'))
    const before = everything(folder)
    for (const out of ['link', 'link/dist']) {
      expect(await metiersHere(['build', '--no-cache', '--out', out], { cwd: folder })).toMatchObject({
        status: 2,
      })
    }
    expect(everything(folder)).toEqual(before)
  })
})

describe('what a file manager has put into a dataset', () => {
  it('stays there', async () => {
    const folder = bakery()
    const litter = { 'dist/.DS_Store': 'a', 'dist/csv/Thumbs.db': 'b', 'dist/xlsx/~$nomenclature.xlsx': 'c' }
    writeFiles(folder, litter)
    changeSkill(folder, 'Façonner')
    expect(await metiersHere(['build', '--no-cache'], { cwd: folder })).toMatchObject({ status: 0 })
    for (const [path, content] of Object.entries(litter))
      expect(readFileSync(join(folder, path), 'utf8')).toBe(content)
    expect(readFileSync(join(folder, 'dist/csv/skills.csv'), 'utf8')).toContain('Façonner')
    expect(readdirSync(folder).sort()).toEqual(['dist', 'sources'])
  })
})

describe('an index that is older than what stands beside it', () => {
  it('as after git checkout, is in no way of a build', async () => {
    const folder = bakery(false)
    const build = () => metiersHere(['build', '--no-cache'], { cwd: folder })
    writeFiles(folder, { 'sources/sources.yaml': 'version: 1.0.0\n' })
    await metiersHere(['release', '--date', '2026-01-31', '--no-cache'], { cwd: folder })
    cpSync(join(folder, 'dist'), join(folder, 'committed'), { recursive: true })
    changeSkill(folder, 'Façonner')
    expect(await build()).toMatchObject({ status: 0 })
    const wanted = snapshot(join(folder, 'dist'))
    expect(existsSync(join(folder, 'dist/changes/unreleased.json'))).toBe(true)
    // What git does: each file that it knows is as it was, each that it does not know stays.
    cpSync(join(folder, 'committed'), join(folder, 'dist'), { recursive: true })
    expect(await build()).toMatchObject({ status: 0 })
    expect(snapshot(join(folder, 'dist'))).toEqual(wanted)
  })
})
