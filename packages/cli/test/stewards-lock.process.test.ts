import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { bakerFiche, bakery } from './support/bakery.js'
import { metiers, program, snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// Each runs the program several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

/** A kill at every call that changes files where PROPERTY_RUNS asks for more, else at one in so many. */
const oneIn = (calls: number) => (process.env.PROPERTY_RUNS ? 1 : calls)
const killer = fileURLToPath(new URL('./support/kill-at.mjs', import.meta.url))

/** A workplace with the ids of three occupations, in a repository that has committed all of it. */
async function registered(): Promise<string> {
  const folder = bakery(false)
  writeFiles(folder, {
    'sources/sources.yaml': 'version: 1.0.0\n',
    'sources/glacier.txt': bakerFiche('Turbiner').replace('BOULANGER', 'GLACIER'),
    'sources/vendeur.txt': bakerFiche('Vendre').replace('BOULANGER', 'VENDEUR'),
  })
  expect(await metiersHere(['ids', 'update'], { cwd: folder })).toMatchObject({ status: 0 })
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'add', '--all'])
  return folder
}
const wouldCommit = (folder: string) =>
  execFileSync('git', ['-C', folder, 'status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.startsWith('??'))

describe('commands that write the same stewards’ file at once', () => {
  it('lose no edit', async () => {
    const folder = await registered()
    rmSync(join(folder, 'sources/vendeur.txt'))
    const outcomes = await Promise.all(
      [
        ['rename', 'boulanger', 'Boulangère'],
        ['rename', 'boulanger', 'Boulangère pâtissière'],
        ['rename', 'boulanger', 'Boulangère chef'],
        ['rename', 'glacier', 'Glacière'],
        ['rename', 'glacier', 'Glacière turbineuse'],
        ['retire', 'vendeur', '--because', 'plus de vente'],
      ].map(args => metiers(args, { cwd: folder })),
    )
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0])
    const text = readFileSync(join(folder, 'sources/identifiers.yaml'), 'utf8')
    const words = [
      'Boulangère',
      'Boulangère pâtissière',
      'Boulangère chef',
      'Glacière',
      'Glacière turbineuse',
    ]
    for (const word of [...words, 'plus de vente']) expect(text).toContain(word)
    expect(readdirSync(join(folder, 'sources')).filter(name => name.startsWith('.'))).toEqual([])
  })
  it('wait for who goes on, and say who that is', async () => {
    const folder = await registered()
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    onTestFinished(() => void other.kill('SIGKILL'))
    const holder = JSON.stringify({ ...JSON.parse(await holderOf(folder)), pid: other.pid, started: null })
    writeFiles(folder, { 'sources/.metiers.lock/holder.json': holder })
    const before = snapshot(folder)
    for (const command of [
      ['release', '--date', '2026-01-31'],
      ['rename', 'boulanger', 'Boulangère'],
      ['retire', 'vendeur', '--because', 'plus de vente'],
      ['ids', 'update'],
    ]) {
      const { status, stderr } = await metiersHere([...command, '--wait', '0.1'], { cwd: folder })
      expect([status, stderr]).toEqual([
        2,
        `waiting for another command in sources to end (process ${other.pid})\nsources: another command writes in this folder: process ${other.pid}; expected a folder that is free within 0.1 s. Wait for it to end, or wait longer with --wait SECONDS.\n`,
      ])
    }
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('two releases at once', () => {
  it('are one release: the second waits, and finds it done', async () => {
    const folder = await registered()
    const outcomes = await Promise.all(
      [1, 2].map(() => metiers(['release', '--date', '2026-01-31', '--no-cache'], { cwd: folder })),
    )
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0])
    const said = outcomes.map(({ stderr }) => stderr.includes('was released already, with the same content'))
    expect(said.sort()).toEqual([false, true])
    expect(readdirSync(join(folder, 'sources/releases'))).toEqual(['1.0.0'])
  })
})

describe('a release that is killed', () => {
  it('leaves nothing that git would commit but the release itself, and the next command clears it', async () => {
    const folder = await registered()
    let inside = 0
    let isDone = false
    for (let call = 1; !isDone && call < 400; call += oneIn(4)) {
      const { status } = await metiers(['release', '--date', '2026-01-31', '--no-cache'], {
        cwd: folder,
        env: { KILL_AT: String(call), TMPDIR: '/nonexistent' },
        node: ['--import', killer],
      })
      isDone = status === 0 || existsSync(join(folder, 'sources/releases/1.0.0'))
      if (existsSync(join(folder, 'sources/.metiers.lock/release'))) inside += 1
      const strangers = wouldCommit(folder).filter(
        line => !/^\?\? (?:sources\/releases\/1\.0\.0|dist)\//.test(line),
      )
      expect(strangers).toEqual([])
    }
    expect(isDone).toBe(true)
    expect(inside).toBeGreaterThan(1)
    expect(await metiersHere(['build', '--no-cache'], { cwd: folder })).toMatchObject({ status: 0 })
    const names = [folder, join(folder, 'sources')].flatMap(path => readdirSync(path))
    expect(names.filter(name => name.startsWith('.'))).toEqual(['.git'])
  }, 600_000)
})

describe('what else a killed command has left', () => {
  it('is cleared by the next build, where the process is gone and the form is that of ours', async () => {
    const folder = bakery(false)
    const temporary = temporaryFolder()
    const gone = 999_999_999
    writeFiles(folder, {
      // A former version wrote a release here.
      [`sources/releases/.1.0.0.${gone}.new/nomenclature.json`]: '{}',
      [`sources/releases/.1.1.0-rc.1.${process.pid}.new/nomenclature.json`]: '{}',
      'sources/releases/.notes.new/mine.txt': 'mine',
    })
    writeFiles(temporary, {
      // A file is converted here.
      [`metiers-${gone}-a1B2c3/profile/registry.xcu`]: '',
      [`metiers-${process.pid}-a1B2c3/profile/registry.xcu`]: '',
      'metiers-mine/notes.txt': 'mine',
    })
    const env = { TMPDIR: temporary }
    expect(await metiers(['build', '--no-cache'], { cwd: folder, env })).toMatchObject({ status: 0 })
    expect(readdirSync(join(folder, 'sources/releases')).sort()).toEqual([
      `.1.1.0-rc.1.${process.pid}.new`,
      '.notes.new',
    ])
    expect(readdirSync(temporary).sort()).toEqual([`metiers-${process.pid}-a1B2c3`, 'metiers-mine'])
  })
})

describe('forms that were killed while they were written', () => {
  it('are brought to their end by the same command, and no half one is among them', async () => {
    const folder = await registered()
    const form = (env = {}, node: string[] = []) =>
      metiers(['form', '--filled', '--out', 'forms'], { cwd: folder, env, node })
    let isDone = false
    for (let call = 1; !isDone && call < 60; call += oneIn(2)) {
      const { status } = await form({ KILL_AT: String(call) }, ['--import', killer])
      isDone = status === 0
      const made = existsSync(join(folder, 'forms')) ? readdirSync(join(folder, 'forms')) : []
      if (made.filter(name => name.endsWith('.docx')).length === 3) break
      expect(wouldCommit(folder).filter(line => !/^\?\? forms\/[a-z]+\.docx$/.test(line))).toEqual([])
    }
    writeFiles(folder, { 'forms/vendeur.docx': readFileSync(join(folder, 'forms/vendeur.docx')) })
    const whole = await metiersHere(['form', '--filled', '--out', 'whole'], { cwd: folder })
    expect(whole.status).toBe(0)
    for (const name of readdirSync(join(folder, 'whole')))
      expect(readFileSync(join(folder, 'forms', name))).toEqual(readFileSync(join(folder, 'whole', name)))
  }, 300_000)
})

/** What the lock of a command that goes on says, taken while one does. */
async function holderOf(folder: string): Promise<string> {
  const child = spawn(process.execPath, [program, 'ids', 'update'], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise(resolve => child.on('close', resolve))
  const path = join(folder, 'sources/.metiers.lock/holder.json')
  try {
    for (;;) {
      if (existsSync(path)) return readFileSync(path, 'utf8')
      if (child.exitCode !== null) throw new Error('the command ended without a lock')
      await sleep(1)
    }
  } finally {
    await ended
  }
}
