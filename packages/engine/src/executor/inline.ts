import type { Steps } from '../step.js'
import type { Executor } from './executor.js'

/** Runs each task in this thread, one after the other. */
export function createInline(steps: Steps): Executor {
  return {
    width: 1,
    async run(task) {
      const step = steps[task.step]
      if (!step) throw new Error(`there is no step ${task.step}`)
      return step(task, () => {})
    },
    close: async () => {},
  }
}
