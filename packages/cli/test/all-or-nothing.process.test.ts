import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { bakery, changeSkill } from './support/bakery.js'
import { metiers, program, snapshot, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// Each runs the program several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const killer = fileURLToPath(new URL('./support/kill-at.mjs', import.meta.url))

/** A workplace whose sources have changed since `dist` was written, and both datasets' snapshots. */
async function changedWorkplace() {
  const folder = bakery()
  const old = snapshot(join(folder, 'dist'))
  changeSkill(folder, 'Façonner')
  await metiersHere(['build', '--no-cache', '--out', 'wanted'], { cwd: folder })
  const wanted = snapshot(join(folder, 'wanted'))
  expect(wanted).not.toEqual(old)
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'add', '--all'])
  return { folder, old, wanted, fileCount: Object.keys(wanted ?? {}).length }
}

/** How many files of a new dataset stand beside `dist`, where a run works on one or was killed while it did. */
function written(folder: string): number {
  const fresh = readdirSync(folder).find(name => name.startsWith('.dist.new-'))
  if (fresh === undefined) return 0
  const entries = readdirSync(join(folder, fresh), { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile() && entry.name !== '.gitignore').length
}

/** What git would commit of a folder that is none of the sources or the published files. */
function untracked(folder: string): string {
  const status = execFileSync('git', ['-C', folder, 'status', '--porcelain', '--untracked-files=all'], {
    encoding: 'utf8',
  })
  return status
    .split('\n')
    .filter(line => line.startsWith('??') && !line.startsWith('?? dist/'))
    .join('\n')
}

/** Waits until no process works beside `dist` any more: the swap outlives who started it. */
async function settled(folder: string): Promise<void> {
  const busy = () =>
    readdirSync(folder).some(name => {
      const pid = /^\.dist\.(?:new|old)-(\d+)-/.exec(name)?.[1]
      return pid !== undefined && existsSync(`/proc/${pid}`)
    })
  for (let round = 0; round < 100 && busy(); round += 1) await sleep(20)
}

describe('killing a build', () => {
  it('at each call that changes files leaves the old dataset or the new one, and the next build clears up', async () => {
    const { folder, old, wanted, fileCount } = await changedWorkplace()
    let finished = false
    const inside: number[] = []
    for (let call = 1; !finished && call < 500; call += process.env.PROPERTY_RUNS ? 1 : call < 6 ? 2 : 11) {
      const before = snapshot(join(folder, 'dist'))
      const { status } = await metiers(['build', '--no-cache'], {
        cwd: folder,
        env: { KILL_AT: String(call), TMPDIR: '/nonexistent' },
        node: ['--import', killer],
      })
      finished = status === 0
      await settled(folder)
      const now = snapshot(join(folder, 'dist'))
      expect([old, wanted]).toContainEqual(now)
      expect(untracked(folder)).toBe('')
      const count = written(folder)
      if (!finished && count > 0 && count < fileCount) {
        inside.push(count)
        expect(now).toEqual(before)
      }
    }
    expect(finished).toBe(true)
    // These kills fell inside the writing, at different places of it.
    expect(new Set(inside).size).toBeGreaterThan(3)
    expect(snapshot(join(folder, 'dist'))).toEqual(wanted)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'dist', 'sources', 'wanted'])
    expect(readdirSync(join(folder, 'sources'))).toEqual(['boulanger.txt'])
  })

  it('with its whole process group, while it writes, leaves the old dataset', async () => {
    const { folder, old: first, fileCount } = await changedWorkplace()
    let old = first
    let inside = 0
    for (let attempt = 0; attempt < 12 && inside < 3; attempt += 1) {
      const child = spawn(process.execPath, [program, 'build', '--no-cache'], {
        cwd: folder,
        detached: true,
        stdio: 'ignore',
      })
      const ended = new Promise(resolve => child.on('close', resolve))
      // The later attempts wait for more of the files.
      while (child.exitCode === null && written(folder) <= attempt % 4) await sleep(1)
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch {
        // It had ended before.
      }
      await ended
      await settled(folder)
      const count = written(folder)
      if (count === 0 || count >= fileCount) {
        // Too late, and all of it is there: the next attempt has something to write again.
        changeSkill(folder, `Cuire ${attempt}`)
        old = snapshot(join(folder, 'dist'))
        continue
      }
      inside += 1
      expect(snapshot(join(folder, 'dist'))).toEqual(old)
    }
    expect(inside).toBe(3)
  })
})

it('a run puts back an old dataset that a broken swap has left beside', async () => {
  const folder = bakery()
  const old = snapshot(join(folder, 'dist'))
  renameSync(join(folder, 'dist'), join(folder, '.dist.old-999999999-0a1b2c3d'))
  writeFiles(folder, { '.dist.new-999999999-0a1b2c3d/index.json': '{}' })
  expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
  expect(snapshot(join(folder, 'dist'))).toEqual(old)
  expect(readdirSync(folder).sort()).toEqual(['.metiers', 'dist', 'sources'])
})

it('an interrupted build leaves the dataset that is there', async () => {
  const folder = bakery()
  const old = snapshot(join(folder, 'dist'))
  const child = spawn(process.execPath, [program, 'build'], { cwd: folder })
  await sleep(200)
  child.kill('SIGINT')
  await new Promise(resolve => child.on('close', resolve))
  await settled(folder)
  expect(snapshot(join(folder, 'dist'))).toEqual(old)
})
