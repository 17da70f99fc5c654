import type { Outcome, Task } from '../step.js'

/** A task with the key that its output is kept under. */
export type KeyedTask = Task & { key: string }

/**
 * Where steps are run. `isKept` says of an output that it stands in the store already; `stopped: 'workers'`, that
 * process after process ended while it was at the task.
 */
export type Executor = {
  run(task: KeyedTask): Promise<Outcome | { output: string; isKept: true } | { stopped: 'workers' }>
  /** So many tasks at once keep it busy. */
  width: number
  close(): Promise<void>
}
