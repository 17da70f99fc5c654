import { Worker } from 'node:worker_threads'
import type { Outcome, Task } from '../step.js'
import type { Executor } from './executor.js'
import type { Answer, Began } from './serve-thread.js'

// What a task leaves behind is gone with it: more room for it is memory, and no time.
const youngMegabytes = 4

/** A thread, and when its step began. */
type Thread = Began & { worker: Worker }

/** How many threads, and what a task may cost in one. */
export type ThreadLimits = {
  threads: number
  milliseconds: number
  /** Beyond what V8 gives a thread by itself, nothing is said of its memory where this is absent. */
  megabytes?: number
}

/**
 * Runs tasks in up to so many threads of `script`, which is a program that calls `serveThread`. Each is started when it
 * is first needed and kept for the next task; one whose task runs away, or takes more memory than the limit, is given up.
 * The watchdog counts from where the step begins. (piscina has no such moment: its tasks are timed from when they are
 * asked for, so on a busy machine a good document would be given up.)
 */
export function createThreads(script: URL, { threads, milliseconds, megabytes }: ThreadLimits): Executor {
  const idle: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  let started = 0

  function start(): Thread {
    started += 1
    const began = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT))
    const workerData: Began = { began }
    if (megabytes === undefined) return { worker: new Worker(script, { workerData }), began }
    const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes }
    return { worker: new Worker(script, { workerData, resourceLimits }), began }
  }

  function takeThread(): Promise<Thread> {
    const free = idle.pop()
    if (free) return Promise.resolve(free)
    if (started < threads) return Promise.resolve(start())
    return new Promise(resolve => waiting.push(resolve))
  }

  function giveBack(thread: Thread): void {
    const next = waiting.shift()
    if (next) {
      next(thread)
    } else {
      // A thread without work does not keep the process.
      thread.worker.unref()
      idle.push(thread)
    }
  }

  async function giveUp({ worker }: Thread): Promise<void> {
    await worker.terminate()
    started -= 1
    const next = waiting.shift()
    if (next) next(start())
  }

  return {
    // One ahead: what it needs is at hand when a thread is free.
    width: threads + 1,
    async run({ step, input, settings, name }) {
      const thread = await takeThread()
      thread.worker.ref()
      const answer = await ask(thread, { step, input, settings, name }, milliseconds)
      if ('ended' in answer || 'stopped' in answer) {
        await giveUp(thread)
        if ('ended' in answer) throw answer.ended
        return answer
      }
      giveBack(thread)
      if ('failure' in answer) throw new Error(`${name}: ${answer.failure}`)
      return answer
    },
    async close() {
      await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()))
    },
  }
}

/** The answer of a thread, or why it has ended: it is not asked again. */
function ask(
  { worker, began }: Thread,
  task: Task,
  milliseconds: number,
): Promise<Answer | { ended: Error }> {
  return new Promise(resolve => {
    let watchdog: NodeJS.Timeout | undefined
    const done = (answer: Answer | { ended: Error }) => {
      clearTimeout(watchdog)
      worker.off('message', done)
      worker.off('error', fail)
      resolve(answer)
    }
    const stop = (stopped: Extract<Outcome, { stopped: unknown }>['stopped']) => done({ stopped })
    const watch = () => {
      const left = milliseconds - millisecondsSince(Atomics.load(began, 0))
      if (left <= 0) stop('time')
      // A timer of more than 2^31 - 1 ms would end at once.
      else watchdog = setTimeout(watch, Math.min(left, 2 ** 31 - 1))
    }
    const fail = (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stop('memory') : done({ ended: error })
    worker.on('message', done).on('error', fail)
    Atomics.store(began, 0, 0n)
    worker.postMessage(task)
    watch()
  })
}

/** None while the step has not begun. */
function millisecondsSince(began: bigint): number {
  return began === 0n ? 0 : Number(process.hrtime.bigint() - began) / 1e6
}
