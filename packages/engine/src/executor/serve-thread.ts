import { parentPort } from 'node:worker_threads'
import type { Outcome, Steps, Task } from '../step.js'

/** What a thread answers. An output is a text: a tree of many small objects is sent in half the time of cloning it. */
export type Answer = Outcome | { failure: string }
/** What it says when a step begins: the clock of the watchdog starts there. */
export type Begun = 'begun'

/** The whole program of a thread that `createThreads` starts: tasks in, outcomes out. */
export function serveThread(steps: Steps): void {
  const begun: Begun = 'begun'
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await answer(steps, task, () => parentPort?.postMessage(begun)))
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
