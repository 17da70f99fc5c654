import { spawn } from 'node:child_process'
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { metiers, program, workplace } from './support/cli.js'

/** `metiers serve` in a folder, when it listens. */
async function serving(folder: string, ...options: string[]) {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...options], { cwd: folder })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  let log = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  child.stdout.setEncoding('utf8').on('data', text => {
    log += text
  })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
  while (address() === undefined) {
    if (child.exitCode !== null) throw new Error(`it ended:\n${said}`)
    await sleep(20)
  }
  return {
    child,
    ended,
    address: address() ?? '',
    said: () => said,
    log: () =>
      log
        .trimEnd()
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line)),
  }
}

describe('metiers serve', () => {
  it('answers from dist, from the next dist, and ends at SIGTERM with what it was asked', async () => {
    const folder = workplace()
    const server = await serving(folder)
    const get = (path: string) =>
      fetch(`${server.address}${path}`, { headers: { accept: 'application/json' } })
    expect(await (await get('/occupation/chef-de-projet')).json()).toMatchObject({ id: 'chef-de-projet' })
    expect((await get('/a%1b[31m')).status).toBe(404)

    // As a build does: two steps of the system. What was asked before is answered from what stood there.
    cpSync(join(folder, 'dist'), join(folder, 'fresh'), { recursive: true })
    renameSync(join(folder, 'dist'), join(folder, 'old'))
    renameSync(join(folder, 'fresh'), join(folder, 'dist'))
    rmSync(join(folder, 'old'), { recursive: true })
    while (!server.log().some(({ event }) => event === 'dataset')) await sleep(20)
    expect((await get('/datasets/csv/codes.csv')).status).toBe(200)

    // A broken one is not answered from.
    writeFileSync(join(folder, 'dist/index.json'), '{}')
    while (server.log().filter(({ event }) => event === 'dataset').length < 2) await sleep(20)
    expect((await get('/occupation/chef-de-projet')).status).toBe(200)

    const before = performance.now()
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(performance.now() - before).toBeLessThan(5000)
    expect(server.said()).toContain('Stopped.')
    expect(server.log().map(({ event, status, url, message }) => status ?? message ?? [event, url])).toEqual([
      200,
      404,
      'dist: version 1.0.0 is served from now on',
      200,
      'dist/index.json: the dataset cannot be read (it is not a dataset of this version); expected a dataset that metiers build has written. Run metiers build first, or name its folder with --out. The dataset before it is still served.',
      200,
    ])
  })

  it('says in one sentence why it does not begin', async () => {
    const folder = workplace(false)
    const missing = await metiers(['serve', '--port', '0', '--lang', 'fr'], { cwd: folder })
    expect(missing).toMatchObject({ status: 2, stdout: '' })
    expect(missing.stderr.trimEnd().split('\n')).toHaveLength(1)
    const nowhere = await metiers(['serve', '--site', 'no-site'], { cwd: folder })
    expect(nowhere.status).toBe(2)
    expect(nowhere.stderr).toContain('no-site: there is no site there')
  })
})
