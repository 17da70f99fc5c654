import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { metiers, program, snapshot, workplace, writeFiles } from './support/cli.js'

const killer = fileURLToPath(new URL('./support/kill-at.mjs', import.meta.url))

/** A workplace whose sources have changed since `dist` was written, and both datasets' snapshots. */
async function changedWorkplace() {
  const folder = workplace()
  const path = join(folder, 'sources/sources.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('version: 1.0.0', 'version: 1.1.0'))
  const old = snapshot(join(folder, 'dist'))
  await metiers(['build', '--out', 'wanted'], { cwd: folder })
  return { folder, old, wanted: snapshot(join(folder, 'wanted')) }
}

/** Waits until no process works beside `dist` any more: the swap outlives who started it. */
async function settled(folder: string): Promise<void> {
  for (
    let round = 0;
    round < 100 && readdirSync(folder).some(name => name.startsWith('.dist.old'));
    round += 1
  )
    await sleep(20)
}

describe('killing a build', () => {
  it('at each call that changes files leaves the old dataset or the new one, and the next build clears up', async () => {
    const { folder, old, wanted } = await changedWorkplace()
    let finished = false
    for (let call = 1; !finished && call < 500; call += call < 8 ? 1 : 7) {
      const { status } = await metiers(['build'], {
        cwd: folder,
        env: { KILL_AT: String(call) },
        node: ['--import', killer],
      })
      finished = status === 0
      await settled(folder)
      expect([old, wanted]).toContainEqual(snapshot(join(folder, 'dist')))
    }
    expect(finished).toBe(true)
    expect(await metiers(['build'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(snapshot(join(folder, 'dist'))).toEqual(wanted)
    expect(readdirSync(folder).sort()).toEqual(['.metiers', 'dist', 'sources', 'wanted'])
  })

  it('with its whole process group, at any time, leaves the old dataset or the new one', async () => {
    const { folder, old, wanted } = await changedWorkplace()
    for (let delay = 0; delay <= 600; delay += 40) {
      const child = spawn(process.execPath, [program, 'build'], {
        cwd: folder,
        detached: true,
        stdio: 'ignore',
      })
      const ended = new Promise(resolve => child.on('close', resolve))
      await sleep(delay)
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch {
        // It had ended before.
      }
      await ended
      await settled(folder)
      expect([old, wanted]).toContainEqual(snapshot(join(folder, 'dist')))
    }
  })
})

it('a run puts back an old dataset that a broken swap has left beside', async () => {
  const folder = workplace()
  const old = snapshot(join(folder, 'dist'))
  renameSync(join(folder, 'dist'), join(folder, '.dist.old-999999999-0a1b2c3d'))
  writeFiles(folder, { '.dist.new-999999999-0a1b2c3d/index.json': '{}' })
  expect(await metiers(['build'], { cwd: folder })).toMatchObject({ status: 0 })
  expect(snapshot(join(folder, 'dist'))).toEqual(old)
  expect(readdirSync(folder).sort()).toEqual(['.metiers', 'dist', 'sources'])
})

it('an interrupted build leaves the dataset that is there', async () => {
  const folder = workplace()
  const old = snapshot(join(folder, 'dist'))
  const child = spawn(process.execPath, [program, 'build'], { cwd: folder })
  await sleep(200)
  child.kill('SIGINT')
  await new Promise(resolve => child.on('close', resolve))
  await settled(folder)
  expect(snapshot(join(folder, 'dist'))).toEqual(old)
})
