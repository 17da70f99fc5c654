import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../src/lock.js'
import { goldenPlace, metiers, program, snapshot, temporaryFolder, workplace } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

/** A process that goes on until the test ends. */
function bystander(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.pid === undefined) throw new Error('no process was started')
  return child.pid
}

/** The number of a process that has ended. */
async function ended(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
  await new Promise(resolve => child.on('close', resolve))
  return child.pid ?? 0
}

const holder = (facts: object) =>
  `${JSON.stringify({ host: hostname(), pid: 1, started: null, token: 'abcd', ...facts })}\n`

describe('the lock of an output folder', () => {
  it('lets one of many in at a time', async () => {
    const out = join(temporaryFolder(), 'dist')
    let inside = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const lock = await lockFolder(out, { waitSeconds: 30 })
        inside += 1
        most = Math.max(most, inside)
        await sleep(5)
        await lock.assertHeld()
        inside -= 1
        await lock.release()
      }),
    )
    expect([most, inside]).toEqual([1, 0])
    expect(readdirSync(join(out, '..'))).toEqual([])
  })
  it('lets one of many take over what a killed build has left', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'dist')
    const pid = await ended()
    for (let round = 0; round < 10; round += 1) {
      writeFileSync(join(folder, '.dist.lock'), holder({ pid, token: `stale-${round}` }))
      let inside = 0
      let most = 0
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          const lock = await lockFolder(out, { waitSeconds: 30 })
          inside += 1
          most = Math.max(most, inside)
          await sleep(1)
          inside -= 1
          await lock.release()
        }),
      )
      expect([most, readdirSync(folder)]).toEqual([1, []])
    }
  })
  it('is taken over where the number of the holder is another process now', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '.dist.lock'), holder({ pid: bystander(), started: 'another start' }))
    const taken = lockFolder(join(folder, 'dist'), { waitSeconds: 0 })
    // Only Linux says when a process was started; elsewhere the lock is left alone.
    if (existsSync('/proc/self/stat')) await (await taken).release()
    else await expect(taken).rejects.toThrow(/another build works on this folder/)
  })
  it('is not taken from a process that goes on, from another machine, or from who cannot be told', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'dist')
    const path = join(folder, '.dist.lock')
    const pid = bystander()
    for (const [text, who] of [
      [holder({ pid }), `process ${pid};`],
      [
        holder({ pid: await ended(), host: 'elsewhere' }),
        /process \d+ on elsewhere; .* remove .*\.dist\.lock if you know/,
      ],
      ['', /a lock that cannot be read; .* remove .*\.dist\.lock if you know/],
    ] as const) {
      writeFileSync(path, text)
      await expect(lockFolder(out, { waitSeconds: 0 })).rejects.toThrow(who)
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
  })
  it('says when somebody else has taken it, and leaves theirs', async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(join(folder, 'dist'), { waitSeconds: 0 })
    rmSync(join(folder, '.dist.lock'), { recursive: true })
    writeFileSync(join(folder, '.dist.lock'), holder({ pid: bystander() }))
    await expect(lock.assertHeld()).rejects.toThrow(/another build works on this folder/)
    await lock.release()
    expect(readdirSync(folder)).toEqual(['.dist.lock'])
  })
})

describe('two builds at once', () => {
  it('publish one after the other, and both end well', async () => {
    const folder = workplace(false)
    const outcomes = await Promise.all(
      Array.from({ length: 3 }, () => metiers(['build', '--no-cache'], { cwd: folder })),
    )
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0])
    expect(snapshot(join(folder, 'dist'))).toEqual(snapshot(join(goldenPlace, 'dist')))
    expect(readdirSync(folder).sort()).toEqual(['dist', 'sources'])
  })
  it('of which one goes on for longer than the other waits: it says who, and changes nothing', async () => {
    const folder = workplace()
    const pid = bystander()
    writeFileSync(join(folder, '.dist.lock'), holder({ pid }))
    const before = snapshot(folder)
    const { status, stderr } = await metiersHere(['build', '--wait', '0.2'], { cwd: folder })
    expect([status, stderr]).toEqual([
      2,
      `waiting for another build of dist to end (process ${pid})\ndist: another build works on this folder: process ${pid}; expected a folder that is free within 0.2 s. Wait for it to end, or wait longer with --wait SECONDS.\n`,
    ])
    expect(snapshot(folder)).toEqual(before)
  })
  it('of which one is killed: the next takes its place at once', async () => {
    const folder = workplace()
    const child = spawn(process.execPath, [program, 'build', '--no-cache'], { cwd: folder, stdio: 'ignore' })
    while (!existsSync(join(folder, '.dist.lock'))) await sleep(5)
    child.kill('SIGKILL')
    await new Promise(resolve => child.on('close', resolve))
    expect(existsSync(join(folder, '.dist.lock'))).toBe(true)
    expect(await metiersHere(['build', '--wait', '0'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(readdirSync(folder).sort()).toEqual(['.metiers', 'dist', 'sources'])
  })
})
