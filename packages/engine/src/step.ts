import type { Trouble } from '@metiers/schema'

/**
 * What a step is run on: bytes, and settings, as JSON, which decide its output with them. `name` is what to call the
 * bytes in what is said of them; of it, only the extension may have a part in the output.
 */
export type Task = { step: string; input: Uint8Array; settings: string; name: string }

/** What came of a task: its output, why there is none, or that it took more time or memory than its limits. */
export type Outcome = { output: string } | { trouble: Trouble } | { stopped: 'time' | 'memory' }

/**
 * Runs a step. Pure: the same task gives the same outcome, in any thread and on any machine. `begin` is called when all
 * that it needs is loaded: from there its time is counted.
 */
export type RunStep = (task: Task, begin: () => void) => Promise<Outcome>

/** The steps that can be run somewhere, by name: one map for every executor. */
export type Steps = Readonly<Record<string, RunStep>>
