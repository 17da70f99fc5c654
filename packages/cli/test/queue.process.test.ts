import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { metiers, type Outcome, program, snapshot, temporaryFolder, writeFiles } from './support/cli.js'

// A server of their own, which the tests start, stop and start again. `.ci/install-tools` installs it.
const server = ['valkey-server', 'redis-server'].find(name => spawnSync(name, ['--version']).status === 0)

const fiche = (title: string) =>
  `Famille : PAIN\nIntitulé de l’emploi-type : ${title}\nSavoir-faire spécifique nécessaire\n· Pétrir\n· Peser ${title}\n`
const documents = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`sources/${index}.txt`, fiche(`METIER ${index}`)]),
  )

type Running = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function running(command: string, args: string[], cwd: string): Running {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', more => {
      text += more
    })
  return { child, said: () => text, ended: new Promise(resolve => child.on('exit', resolve)) }
}

/** A server on a free port, which keeps nothing when it stops: `start` starts it, again and again. */
async function queueServer(folder: string, options: string[] = []) {
  const port = await freePort()
  const address = `redis://127.0.0.1:${port}`
  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const started = running(server ?? '', [...args, ...options], folder)
    await until(() => started.said().includes('Ready to accept connections'))
    return started
  }
  return { address, start }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = probe.address()
      probe.close(() => resolve(typeof found === 'object' && found !== null ? found.port : 0))
    })
  })
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5)
}

const worker = (cwd: string, queue: string, { store = 'store', node = [] as string[] } = {}) =>
  running(
    process.execPath,
    [...node, program, 'worker', '--queue', queue, '--store', store, '--threads', '1'],
    cwd,
  )
const build = (cwd: string, queue: string, ...more: string[]): Promise<Outcome> =>
  metiers(['build', '--queue', queue, '--store', 'store', ...more], { cwd })
const ready = (each: Running) => until(() => each.said().includes('Waiting for work'))
const wantedOf = async (cwd: string) => {
  const { status, stderr } = await metiers(['build', '--no-cache', '--out', 'wanted'], { cwd })
  return { status, stderr, files: snapshot(join(cwd, 'wanted')) }
}
/** Runs a module before the program. */
const before = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
/** A program that says of itself that it runs on another Node, whose results may differ. */
const otherNode = before(
  `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '0.0.0' } })`,
)
/** A program that ends where it is given a text that no reader can stand. */
const fragile = before(`
  import { Worker } from 'node:worker_threads'
  const send = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (task) {
    if (Buffer.from(task.input).includes('POISON')) process.kill(process.pid, 'SIGKILL')
    return send.call(this, task)
  }
`)

describe.skipIf(server === undefined)('a build whose documents are read by workers', () => {
  it('gives the bytes of one process, though a worker is killed and the server loses its jobs', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, documents(200))
    const wanted = await wantedOf(cwd)
    const { address, start } = await queueServer(cwd)
    const first = await start()
    const [one, two] = [worker(cwd, address), worker(cwd, address)]
    await Promise.all([one, two].map(ready))
    const built = build(cwd, address)
    const entries = () =>
      existsSync(join(cwd, 'store/entries')) ? readdirSync(join(cwd, 'store/entries')) : []
    const done = () => entries().length
    await until(() => done() > 90)
    first.child.kill('SIGTERM')
    await first.ended
    await start()
    await until(() => done() > 150)
    one.child.kill('SIGKILL')
    await one.ended
    const { status, stderr } = await built
    expect([status, stderr]).toEqual([0, expect.stringContaining('200 documents read')])
    expect(stderr).toContain('the connection to the queue is lost')
    expect(stderr).toContain('the queue is back')
    expect(snapshot(join(cwd, 'dist'))).toEqual(wanted.files)
    two.child.kill('SIGTERM')
    expect(await two.ended).toBe(0)
    const did = Number(/Stopped: (\d+) documents read/.exec(two.said())?.[1])
    expect(did).toBeGreaterThan(0)
    expect(did).toBeLessThan(200)
    // What is in the store is not asked of the queue again, which nobody serves now.
    writeFileSync(join(cwd, 'sources/sources.yaml'), 'version: 2.0.0\n')
    expect((await build(cwd, address, '--wait', '1')).status).toBe(0)
  })

  it('two builds on one queue', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, documents(40))
    const wanted = await wantedOf(cwd)
    const { address, start } = await queueServer(cwd)
    await start()
    await ready(worker(cwd, address))
    const outs = ['dist', 'other']
    const built = await Promise.all(outs.map(out => build(cwd, address, '--out', out)))
    expect(built.map(({ status }) => status)).toEqual([0, 0])
    for (const out of outs) expect(snapshot(join(cwd, out))).toEqual(wanted.files)
  })

  it('a document that cannot be read is named as without a queue', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { ...documents(3), 'sources/broken.txt': Uint8Array.of(65, 0, 66) })
    const wanted = await wantedOf(cwd)
    expect(wanted.status).toBe(2)
    const { address, start } = await queueServer(cwd)
    await start()
    await ready(worker(cwd, address))
    const { status, stderr } = await build(cwd, address)
    expect([status, stderr]).toEqual([2, wanted.stderr])
    expect(stderr).toMatch(/^sources\/broken\.txt/)
  })

  it('a document that ends every worker is named once, and nothing is published', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { ...documents(2), 'sources/poison.txt': fiche('POISON') })
    const { address, start } = await queueServer(cwd)
    await start()
    const built = build(cwd, address, '--wait', '60')
    let isBuilding = true
    const outcome = built.finally(() => {
      isBuilding = false
    })
    // Somebody starts a new one whenever one has ended, as systemd does.
    while (isBuilding) await Promise.race([worker(cwd, address, { node: fragile }).ended, outcome])
    const { status, stderr } = await outcome
    expect([status, stderr]).toEqual([2, expect.stringContaining('poison.txt')])
    expect(stderr.match(/poison\.txt/g)).toHaveLength(1)
    expect(stderr).toContain(
      'sources/poison.txt: every worker that was reading this document has ended; expected a document that the program reads to its end.',
    )
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })

  it('a worker of another version is refused, says which, and leaves its jobs to others', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, documents(12))
    const { address, start } = await queueServer(cwd)
    await start()
    const other = worker(cwd, address, { node: otherNode })
    await ready(other)
    const built = build(cwd, address)
    expect(await other.ended).toBe(2)
    expect(other.said()).toMatch(
      /redis:\/\/127\.0\.0\.1:\d+: this worker is of another version \([0-9a-f]{12}\) than the build \([0-9a-f]{12}\); expected the same version of metiers/,
    )
    const own = worker(cwd, address)
    await ready(own)
    const { status, stderr } = await built
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(
        /the worker .+, \d+ is of another version \([0-9a-f]{12}\): it gets no more jobs/,
      ),
    ])
  })

  it('a worker with another store is told from one that shares it', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { ...documents(2), 'dist-before': 'x' })
    const { address, start } = await queueServer(cwd)
    await start()
    await ready(worker(cwd, address, { store: 'elsewhere' }))
    const { status, stderr } = await build(cwd, address)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^store: the workers do not put into this store what they have done, or do not find in it what they are asked; expected the same folder/,
      ),
    ])
  })

  it('a store that cannot be written: the build says so, and so does a worker', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { ...documents(2), 'a-file': '' })
    const { address, start } = await queueServer(cwd)
    await start()
    const { status, stderr } = await metiers(['build', '--queue', address, '--store', 'a-file/store'], {
      cwd,
    })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^a-file\/store: the store cannot be written \(ENOTDIR\); expected a folder/),
    ])
  })

  it('a server that is lost and does not come back ends the build, which leaves dist as it was', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, documents(3))
    await metiers(['build', '--no-cache'], { cwd })
    const before = snapshot(join(cwd, 'dist'))
    writeFileSync(join(cwd, 'sources/0.txt'), fiche('AUTRE METIER'))
    const { address, start } = await queueServer(cwd)
    const only = await start()
    const built = running(
      process.execPath,
      [program, 'build', '--queue', address, '--store', 'store', '--wait', '4'],
      cwd,
    )
    await until(() => built.said().includes('no worker yet'))
    only.child.kill('SIGKILL')
    expect(await built.ended).toBe(2)
    expect(built.said()).toMatch(
      /redis:\/\/127\.0\.0\.1:\d+: the connection to the queue is lost; expected a server that is back within 4 s\. What is published stayed as it was\./,
    )
    expect(snapshot(join(cwd, 'dist'))).toEqual(before)
  })

  it('a password that is wrong, one that is missing, and no worker at all', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, documents(2))
    const { address, start } = await queueServer(cwd, ['--requirepass', 'pain'])
    await start()
    const refused = /the queue refuses the name or the password; expected those of the server/
    for (const queue of [address, address.replace('//', '//:brioche@')]) {
      const { status, stderr } = await build(cwd, queue)
      expect([status, stderr]).toEqual([2, expect.stringMatching(refused)])
      expect(stderr).not.toContain('brioche')
    }
    const right = address.replace('//', '//:pain@')
    const { status, stderr } = await build(cwd, right, '--wait', '3', '--lang', 'fr')
    expect(status).toBe(2)
    expect(stderr).toContain(
      'aucun ouvrier ne prend le travail de cette file d’attente\u202f; attendu\u202f: au moins un en moins de 3 s.',
    )
    expect(stderr).not.toContain('pain@')
  })

  it('a server that has no memory left takes no jobs, and is named', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, documents(2))
    const { address, start } = await queueServer(cwd, [
      '--maxmemory',
      '1mb',
      '--maxmemory-policy',
      'noeviction',
    ])
    await start()
    const { status, stderr } = await build(cwd, address)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/: the queue takes no more jobs \(OOM\); expected a server with room/),
    ])
  })
})

describe('a queue that cannot be one', () => {
  it.each([
    [['--queue', 'http://127.0.0.1:1', '--store', 'store'], /: this is no address of a queue; expected/],
    [['--queue', 'redis://127.0.0.1:1', '--store', 'store'], /: the queue does not answer \(ECONNREFUSED\)/],
    [['--queue', 'redis://127.0.0.1:1'], /^--queue: a queue needs a store; expected --store DIR/],
    [
      ['--queue', 'redis://127.0.0.1:1', '--store', 'sources/store'],
      /^sources\/store: --store is inside the folder sources/,
    ],
  ])('%j', async (options, sentence) => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'sources'))
    writeFiles(cwd, documents(1))
    const { status, stderr } = await metiers(['build', ...options], { cwd })
    expect([status, stderr.split('\n').length, stderr]).toEqual([2, 2, expect.stringMatching(sentence)])
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })
})
