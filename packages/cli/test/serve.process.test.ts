import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
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

    // While a build puts another in its place, whoever asks gets an answer.
    const manifest = join(folder, 'sources/sources.yaml')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^version: .*$/m, 'version: 1.1.0'))
    let isBuilt = false
    const statuses = new Map<number | string, number>()
    const paths = [
      '/occupation/developpeur',
      '/datasets/nomenclature.json',
      '/api/v1/search?q=chef',
      '/healthz',
    ]
    const asking = Array.from({ length: 4 }, async (_, at) => {
      for (let count = at; !isBuilt; count += 1) {
        const status = await get(paths[count % paths.length] ?? '').then(
          async answer => [answer.status, (await answer.arrayBuffer()).byteLength > 0].join(' '),
          error => String(error.cause ?? error),
        )
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    })
    const build = await metiers(['build', '--no-cache'], { cwd: folder })
    expect(build.status, build.stderr).toBe(0)
    while (!server.log().some(({ event }) => event === 'dataset')) await sleep(20)
    isBuilt = true
    await Promise.all(asking)
    expect([...statuses.keys()]).toEqual(['200 true'])
    expect(await (await get('/healthz')).json()).toMatchObject({ version: '1.1.0' })

    // A broken one is not answered from.
    writeFileSync(join(folder, 'dist/index.json'), '{}')
    while (server.log().filter(({ event }) => event === 'dataset').length < 2) await sleep(20)
    expect((await get('/occupation/chef-de-projet')).status).toBe(200)

    // A question whose second half comes after the signal is answered, on a connection that closes then.
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', text => {
      answer += text
    })
    const form = `queries=${encodeURIComponent('{"q0":{"query":"Cheffe de projet"}}')}`
    socket.write(
      `POST /reconcile HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n${form.slice(0, 20)}`,
    )
    await sleep(200)
    const before = performance.now()
    server.child.kill('SIGTERM')
    await sleep(200)
    socket.write(form.slice(20))
    expect(await server.ended).toBe(0)
    expect(performance.now() - before).toBeLessThan(5000)
    expect(server.said()).toContain('Stopped.')
    expect(answer).toContain('"id":"chef-de-projet"')
    const said = server.log().flatMap(({ message }) => (message === undefined ? [] : [message]))
    expect(said).toEqual([
      'dist: version 1.1.0 is served from now on',
      'dist/index.json: the dataset cannot be read (it is not a dataset of this version); expected a dataset that metiers build has written. Run metiers build first, or name its folder with --out. The dataset before it is still served.',
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
