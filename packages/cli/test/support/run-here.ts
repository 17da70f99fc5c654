import { run } from '../../src/run.js'
import { goldenPlace, type Outcome } from './cli.js'

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs a command line in this process, from source: the same as a process of its own in a fraction of the time, where a
 * process is not the point. One runs at a time, since a process is in one folder and writes to one terminal.
 */
export function metiersHere(args: string[], { cwd = goldenPlace }: { cwd?: string } = {}): Promise<Outcome> {
  const outcome = last.then(() => runIn(cwd, args))
  last = outcome.catch(() => undefined)
  return outcome
}

async function runIn(folder: string, args: string[]): Promise<Outcome> {
  const before = process.cwd()
  const said = { stdout: '', stderr: '' }
  const giveBack = (['stdout', 'stderr'] as const).map(name => {
    const stream = process[name]
    const write = stream.write
    stream.write = ((chunk: string | Uint8Array, ...more: unknown[]) => {
      said[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
      const done = more.at(-1)
      if (typeof done === 'function') done()
      return true
    }) as typeof write
    return () => {
      stream.write = write
    }
  })
  process.chdir(folder)
  try {
    return { status: await run(args), ...said }
  } finally {
    process.chdir(before)
    for (const restore of giveBack) restore()
  }
}
