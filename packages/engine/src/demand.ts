import type { Executor } from './executor/executor.js'
import { sha256Of } from './files/sha256-of.js'
import type { Outcome } from './step.js'
import type { Store } from './store/store.js'

/** A step as data: its name, a checksum of all the code and data behind it, and how to understand its output. */
export type Step<T> = {
  name: string
  /** Null where it cannot be told: then nothing may be kept from one run to another. */
  fingerprint: string | null
  /** The value of an output that the step has just given. */
  parse(output: string): T
  /** The value of an output that was kept, by whoever it was; null where it is none. */
  check(output: string): T | null
}

/** What a step is asked of: a content, by its checksum where that is known, and the way to its bytes. */
export type Input = {
  sha256: string | null
  load(): Promise<Uint8Array>
  settings: string
  name: string
}

/** What came of it, and of which bytes: those that were loaded, where they had to be. */
export type Demanded<T> = ({ value: T } | Exclude<Outcome, { output: string }> | { stopped: 'workers' }) & {
  loaded: { sha256: string; byteLength: number } | null
}

/** The value of a step: kept from before, else run now and kept. */
export async function demand<T>(
  step: Step<T>,
  { sha256, load, settings, name }: Input,
  { store, executor }: { store: Store; executor: Executor },
): Promise<Demanded<T>> {
  if (sha256 !== null) {
    const value = await keptValue(step, store, keyOf(step, settings, sha256))
    if (value !== null) return { value, loaded: null }
  }
  const input = await load()
  const loaded = { sha256: sha256Of(input), byteLength: input.byteLength }
  const key = keyOf(step, settings, loaded.sha256)
  const outcome = await executor.run({ step: step.name, input, settings, name, key })
  if (!('output' in outcome)) return { ...outcome, loaded }
  if ('isKept' in outcome) {
    const value = step.check(outcome.output)
    if (value === null) throw new Error(`${name}: what a worker has kept is no output of ${step.name}`)
    return { value, loaded }
  }
  if (step.fingerprint !== null) await store.put(key, outcome.output)
  return { value: step.parse(outcome.output), loaded }
}

async function keptValue<T>(step: Step<T>, store: Store, key: string): Promise<T | null> {
  const kept = step.fingerprint === null ? null : await store.get(key)
  return kept === null ? null : step.check(kept.toString('utf8'))
}

function keyOf({ name, fingerprint }: Step<unknown>, settings: string, content: string): string {
  return sha256Of(JSON.stringify([name, fingerprint, settings, content]))
}
