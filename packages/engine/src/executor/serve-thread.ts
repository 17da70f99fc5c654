import { parentPort, workerData } from 'node:worker_threads'
import type { Outcome, Steps, Task } from '../step.js'

/** What a thread answers. An output is a text: a tree of many small objects is sent in half the time of cloning it. */
export type Answer = Outcome | { failure: string }
/**
 * When the step of a thread began, on the clock of the process (`process.hrtime.bigint`); 0 while it has not. It stands in
 * memory that both share: a message of it would wake the one that waits for the answer twice.
 */
export type Began = { began: BigInt64Array<SharedArrayBuffer> }

/** The whole program of a thread that `createThreads` starts: tasks in, outcomes out. */
export function serveThread(steps: Steps): void {
  const { began }: Began = workerData
  const begin = () => {
    Atomics.store(began, 0, process.hrtime.bigint())
  }
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await answer(steps, task, begin))
  })
}

async function answer(steps: Steps, task: Task, begin: () => void): Promise<Answer> {
  try {
    const step = steps[task.step]
    if (!step) return { failure: `there is no step ${task.step}` }
    return await step(task, begin)
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
