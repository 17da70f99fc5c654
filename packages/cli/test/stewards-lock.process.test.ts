import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { bakerFiche, bakery } from './support/bakery.js'
import { metiers, program, writeFiles } from './support/cli.js'

// Each runs the program several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const killer = fileURLToPath(new URL('./support/kill-at.mjs', import.meta.url))

/** A workplace with the ids of three occupations, in a repository that has committed all of it. */
async function registered(): Promise<string> {
  const folder = await bakery(false)
  writeFiles(folder, {
    'sources/sources.yaml': 'version: 1.0.0\n',
    'sources/glacier.txt': bakerFiche('Turbiner').replace('BOULANGER', 'GLACIER'),
    'sources/vendeur.txt': bakerFiche('Vendre').replace('BOULANGER', 'VENDEUR'),
  })
  expect(await metiers(['ids', 'update'], { cwd: folder })).toMatchObject({ status: 0 })
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
    const { status, stderr } = await metiers(['release', '--date', '2026-01-31', '--wait', '0.1'], {
      cwd: folder,
    })
    expect([status, stderr]).toEqual([
      2,
      `waiting for another command in sources to end (process ${other.pid})\nsources: another command writes in this folder: process ${other.pid}; expected a folder that is free within 0.1 s. Wait for it to end, or wait longer with --wait SECONDS.\n`,
    ])
    expect(existsSync(join(folder, 'dist'))).toBe(false)
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
    for (let call = 1; !isDone && call < 400; call += 2) {
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
    expect(await metiers(['build', '--no-cache'], { cwd: folder })).toMatchObject({ status: 0 })
    const names = [folder, join(folder, 'sources')].flatMap(path => readdirSync(path))
    expect(names.filter(name => name.startsWith('.'))).toEqual(['.git'])
  }, 600_000)
})

describe('forms that were killed while they were written', () => {
  it('are brought to their end by the same command, and no half one is among them', async () => {
    const folder = await registered()
    const form = (env = {}, node: string[] = []) =>
      metiers(['form', '--filled', '--out', 'forms'], { cwd: folder, env, node })
    let isDone = false
    for (let call = 1; !isDone && call < 60; call += 1) {
      const { status } = await form({ KILL_AT: String(call) }, ['--import', killer])
      isDone = status === 0
      const made = existsSync(join(folder, 'forms')) ? readdirSync(join(folder, 'forms')) : []
      if (made.filter(name => name.endsWith('.docx')).length === 3) break
      expect(wouldCommit(folder).filter(line => !/^\?\? forms\/[a-z]+\.docx$/.test(line))).toEqual([])
    }
    writeFiles(folder, { 'forms/vendeur.docx': readFileSync(join(folder, 'forms/vendeur.docx')) })
    const whole = await metiers(['form', '--filled', '--out', 'whole'], { cwd: folder })
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
