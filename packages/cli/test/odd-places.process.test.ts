import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { bakery, changeSkill } from './support/bakery.js'
import { metiers, program, snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// Each runs the program several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const otherDay = fileURLToPath(new URL('./support/other-day.mjs', import.meta.url))
const odd: Record<string, (path: string) => void> = {
  'a pipe': path => void execFileSync('mkfifo', [path]),
  'a link to a device': path => symlinkSync('/dev/zero', path),
  'a link to nowhere': path => symlinkSync('nowhere', path),
}
const places: [string, string[], number, RegExp][] = [
  ['.dist.lock', ['build', '--no-cache'], 2, /^\.dist\.lock: in the place of the lock stands something else/],
  ['sources/.metiers.lock', ['ids', 'update'], 2, /^sources\/\.metiers\.lock: in the place of the lock/],
  ['dist/index.json', ['build', '--no-cache'], 2, /^dist: the folder is not replaced: /],
  ['dist/nomenclature.json', ['build', '--no-cache'], 2, /^dist\/nomenclature\.json: /],
  ['sources/identifiers.yaml', ['build', '--no-cache'], 2, /^sources\/identifiers\.yaml: /],
  ['sources/identifiers.yaml', ['rename', 'boulanger', 'Boulangère'], 2, /^sources\/identifiers\.yaml: /],
  ['dist/nomenclature.json', ['explain', 'boulanger'], 2, /^dist\/nomenclature\.json: /],
]

describe('in the place of a file of ours', () => {
  for (const [what, put] of Object.entries(odd)) {
    it(`${what} is neither read nor waited for nor replaced`, async () => {
      const folder = bakery()
      changeSkill(folder, 'Façonner')
      for (const [path, args, status, says] of places) {
        const kept = path.startsWith('dist/') ? readFileSync(join(folder, path)) : null
        rmSync(join(folder, path), { force: true })
        put(join(folder, path))
        const outcome = await metiersHere(args, { cwd: folder })
        expect([path, outcome.status, outcome.stderr.split('\n').length]).toEqual([path, status, 2])
        expect(outcome.stderr).toMatch(says)
        // It is still what it was.
        if (what !== 'a pipe') expect(readlinkSync(join(folder, path))).toMatch(/zero|nowhere/)
        rmSync(join(folder, path))
        if (kept) writeFileSync(join(folder, path), kept)
      }
    })
  }
})

describe('the cache', () => {
  const entry = 'e'.repeat(64)
  it('removes nothing that it has not written, whatever its name is', async () => {
    const folder = bakery(false)
    const mine = {
      'mine/notes.txt': 'x',
      'mine/entries/notes.txt': 'x',
      [`mine/entries/${entry}`]: 'y'.repeat(140 * 1024 * 1024),
      [`mine/entries/${'f'.repeat(64)}`]: 'a backup, named by its checksum',
      [`mine/entries/${entry}.999999999-0a1b2c3d.tmp`]: 'mine too',
      'mine/entries/half.tmp': 'x',
      [`mine/entries/${'d'.repeat(64)}/inside.txt`]: 'x',
    }
    writeFiles(folder, mine)
    symlinkSync('../notes.txt', join(folder, 'mine/entries', 'c'.repeat(64)))
    for (const skill of ['Pétrir', 'Façonner']) {
      changeSkill(folder, skill)
      expect(await metiersHere(['build', '--cache', 'mine'], { cwd: folder })).toMatchObject({ status: 0 })
    }
    for (const [path, content] of Object.entries(mine))
      expect(readFileSync(join(folder, path), 'utf8')).toBe(content)
    expect(readlinkSync(join(folder, 'mine/entries', 'c'.repeat(64)))).toBe('../notes.txt')
    // Somebody's folder is not marked as one that backups and git may leave out.
    expect(readdirSync(join(folder, 'mine')).sort()).toEqual(['entries', 'notes.txt'])
  })
  it('leaves a .gitignore that is there as it is', async () => {
    const folder = bakery(false)
    writeFiles(folder, { 'cache/.gitignore': 'mine\n' })
    expect(await metiersHere(['build', '--cache', 'cache'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'cache/.gitignore'), 'utf8')).toBe('mine\n')
  })
  it.each(['.metiers/cache', '.metiers/cache/entries'])('follows no link at %s', async path => {
    const folder = bakery(false)
    writeFiles(folder, { 'elsewhere/entries/notes.txt': 'x', [join(path, '..', 'README')]: '' })
    symlinkSync(join(folder, 'elsewhere'), join(folder, path))
    const before = snapshot(join(folder, 'elsewhere'))
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect([
      status,
      stderr.match(/the cache cannot be written \(.* is a link, which is not followed\)/g)?.length,
    ]).toEqual([0, 1])
    expect(snapshot(join(folder, 'elsewhere'))).toEqual(before)
  })
  it('reads no entry that is a pipe', async () => {
    const folder = bakery(false)
    expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
    const entries = join(folder, '.metiers/cache/entries')
    const names = readdirSync(entries)
    for (const name of names) {
      rmSync(join(entries, name))
      execFileSync('mkfifo', [join(entries, name)])
    }
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect([status, stderr.match(/the cache cannot be written/g)?.length]).toEqual([0, 1])
    expect(readdirSync(entries)).toEqual(names)
  })
})

describe('a machine that is not as usual', () => {
  it('with a clock that is years off, or without a TMPDIR, gives the same bytes', async () => {
    const folder = bakery()
    const wanted = snapshot(join(folder, 'dist'))
    for (const [out, env] of [
      ['past', { OTHER_DAY: '1970-01-02T00:00:00Z' }],
      ['future', { OTHER_DAY: '2200-06-01T00:00:00Z' }],
      ['without', { TMPDIR: join(folder, 'nowhere') }],
    ] as const) {
      const outcome = await metiers(['build', '--no-cache', '--out', out], {
        cwd: folder,
        env,
        node: 'OTHER_DAY' in env ? ['--import', otherDay] : [],
      })
      expect(outcome).toMatchObject({ status: 0 })
      expect(snapshot(join(folder, out))).toEqual(wanted)
    }
  })
  it('that opens too few files says so in one sentence', async () => {
    const folder = bakery()
    const before = snapshot(folder)
    for (const limit of ['64', '128']) {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `ulimit -n ${limit} && exec "$0" "$@"`, process.execPath, program, 'build', '--no-cache'],
        { cwd: folder, encoding: 'utf8' },
      )
      // Where Node has loaded what it needs in time, it is built.
      if (status !== 0) expect([status, stderr.split('\n').length]).toEqual([2, 2])
      if (status !== 0) expect(stderr).toMatch(/raise the limit, for example with ulimit -n 1024/i)
    }
    expect(snapshot(folder)).toEqual(before)
  })
  it('with a mount point as the output folder leaves it, and says what it is', async ({ skip }) => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/a.txt': readFileSync(join(bakery(false), 'sources/boulanger.txt')) })
    mkdirSync(join(folder, 'mounted'))
    const mounted = spawnSync('mount', ['-t', 'tmpfs', 'none', join(folder, 'mounted')]).status === 0
    if (!mounted) return skip()
    onTestFinished(() => void spawnSync('umount', [join(folder, 'mounted')]))
    const { status, stderr } = await metiers(['build', '--no-cache', '--out', 'mounted'], { cwd: folder })
    expect([status, stderr]).toEqual([
      2,
      'mounted: the folder cannot be replaced: the system keeps it in its place, as it does a mount point (EBUSY); expected a folder that may be created or replaced. Name a folder inside it with --out.\n',
    ])
    expect(readdirSync(folder).sort()).toEqual(['mounted', 'sources'])
    expect(await metiers(['build', '--no-cache', '--out', 'mounted/dist'], { cwd: folder })).toMatchObject({
      status: 0,
    })
  })
})
