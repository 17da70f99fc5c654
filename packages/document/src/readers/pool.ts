import { Worker } from 'node:worker_threads'
import { bounds, type Limits } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'
import { formatOf } from './formats.js'
import type { ReadResult } from './reader.js'
import type { Answer, Started, Task } from './reading-thread.js'

// The thread runs as this file does: compiled, or from source where something that compiles is at hand.
const script = new URL(`./reading-thread${import.meta.url.slice(-3)}`, import.meta.url)

// What a document leaves behind is gone with it: more room for it is memory, and no time.
const youngMegabytes = 4

/** Reads documents in up to so many threads. */
export type ReaderPool = {
  /** Reads one document; waits for a free thread. Throws `UnreadableInput`. */
  read(bytes: Uint8Array, path: string): Promise<ReadResult>
  close(): Promise<void>
}

/**
 * Makes a pool of `threads` reading threads, each started when it is first needed and kept for the next document.
 * What a document may hold is counted in it, so that the same file is read or refused on any machine; a reader that
 * runs away, or takes more memory than the limit, is given up with its thread. The watchdog counts from where the
 * thread begins to read.
 */
export function createReaderPool(threads: number, limits: Limits = bounds): ReaderPool {
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  let started = 0

  function start(): Worker {
    started += 1
    const resourceLimits = {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    }
    return new Worker(script, { resourceLimits })
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
      formatOf(path)
      const worker = await takeWorker()
      worker.ref()
      const answer = await ask(worker, { bytes, path, limits })
      if ('ended' in answer) {
        await giveUp(worker)
        throw answer.ended
      }
      giveBack(worker)
      if ('result' in answer) return JSON.parse(answer.result)
      if ('trouble' in answer) throw new UnreadableInput(answer.trouble)
      throw new Error(`${path}: ${answer.failure}`)
    },
    async close() {
      await Promise.all(idle.splice(0).map(worker => worker.terminate()))
    },
  }
}

/** The answer of a thread, or why it has ended: it is not asked again. */
function ask(worker: Worker, task: Task): Promise<Answer | { ended: Error }> {
  return new Promise(resolve => {
    let watchdog: NodeJS.Timeout | undefined
    const done = (answer: Answer | { ended: Error }) => {
      clearTimeout(watchdog)
      worker.off('message', hear)
      worker.off('error', fail)
      resolve(answer)
    }
    const hear = (message: Answer | Started) => {
      if (message !== 'reading') done(message)
      else watchdog = setTimeout(() => done({ ended: tooLong(task) }), watchedTime(task.limits))
    }
    const fail = (error: Error & { code?: string }) =>
      done({ ended: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(task) : error })
    worker.on('message', hear).on('error', fail)
    worker.postMessage(task)
  })
}

// A timer of more than 2^31 - 1 ms would end at once.
function watchedTime({ milliseconds }: Limits): number {
  return Math.min(milliseconds, 2 ** 31 - 1)
}

function tooLong({ path, limits: { milliseconds } }: Task): UnreadableInput {
  return new UnreadableInput({ code: 'reading-too-long', path, facts: { milliseconds } })
}

function tooLarge({ path, limits: { megabytes } }: Task): UnreadableInput {
  return new UnreadableInput({ code: 'reading-too-large', path, facts: { megabytes } })
}
