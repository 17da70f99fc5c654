import { Worker } from 'node:worker_threads'
import { assertLengths, bounds, type Limits } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'
import { formatOf } from './formats.js'
import type { ReadResult } from './reader.js'
import type { Answer, Task } from './reading-thread.js'

// The thread runs as this file does: compiled, or from source where something that compiles is at hand.
const script = new URL(`./reading-thread${import.meta.url.slice(-3)}`, import.meta.url)

/** Reads documents in up to so many threads. */
export type ReaderPool = {
  /** Reads one document; waits for a free thread. Throws `UnreadableInput`. */
  read(bytes: Uint8Array, path: string): Promise<ReadResult>
  close(): Promise<void>
}

/**
 * Makes a pool of `threads` reading threads, each started when it is first needed and kept for the next document.
 * A document that takes more time or memory than the limits say is given up, with its thread. Plain text is read
 * at once: sending it would cost more.
 */
export function createReaderPool(threads: number, limits: Limits = bounds): ReaderPool {
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  let started = 0

  function start(): Worker {
    started += 1
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } })
    return worker
  }

  function takeWorker(): Promise<Worker> {
    const free = idle.pop()
    if (free) return Promise.resolve(free)
    if (started < threads) return Promise.resolve(start())
    return new Promise(resolve => waiting.push(resolve))
  }

  function giveBack(worker: Worker): void {
    const next = waiting.shift()
    if (next) {
      next(worker)
    } else {
      // A thread without work does not keep the process.
      worker.unref()
      idle.push(worker)
    }
  }

  async function giveUp(worker: Worker): Promise<void> {
    await worker.terminate()
    started -= 1
    const next = waiting.shift()
    if (next) next(start())
  }

  return {
    async read(bytes, path) {
      const format = formatOf(path)
      if (!format.isThreaded) {
        const result = await (await format.load())(bytes, path, limits)
        assertLengths(result.root, limits, path)
        return result
      }
      const worker = await takeWorker()
      worker.ref()
      const answer = await ask(worker, { bytes, path, limits })
      if (answer === 'time' || answer === 'memory') {
        await giveUp(worker)
        throw tooInvolved(answer, path, limits)
      }
      giveBack(worker)
      if ('result' in answer) return answer.result
      if ('trouble' in answer) throw new UnreadableInput(answer.trouble)
      throw new Error(`${path}: ${answer.failure}`)
    },
    async close() {
      await Promise.all(idle.splice(0).map(worker => worker.terminate()))
    },
  }
}

function ask(worker: Worker, task: Task): Promise<Answer | 'time' | 'memory'> {
  return new Promise(resolve => {
    const done = (answer: Answer | 'time' | 'memory') => {
      clearTimeout(timer)
      worker.off('message', done)
      worker.off('error', fail)
      resolve(answer)
    }
    const fail = (error: Error & { code?: string }) =>
      done(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : { failure: String(error) })
    const timer = setTimeout(() => done('time'), task.limits.milliseconds)
    worker.on('message', done).on('error', fail)
    worker.postMessage(task)
  })
}

function tooInvolved(what: 'time' | 'memory', path: string, limits: Limits): UnreadableInput {
  return new UnreadableInput({
    path,
    problem: `reading the document takes too much ${what}`,
    expected: `a document that takes at most ${limits.milliseconds / 1000} s and ${limits.megabytes} MB`,
    advice: 'Split or simplify the document, or raise the limits in sources.yaml.',
  })
}
