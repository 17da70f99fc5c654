import {
  createReadingThreads,
  limitsIn,
  type ReadResult,
  readingStep,
  readResultSchema,
} from '@metiers/document'
import type { Executor, Step } from '@metiers/engine'
import { programFingerprint } from './program-fingerprint.js'

/**
 * The step that reads a document. A document is its bytes: its name and place have no part in its reading. What was
 * kept and does not look like a reading is not one, whatever its checksum says. Where nothing `isKept`, its fingerprint
 * is not asked for, which takes a look at every file of the program.
 */
export function readingOf({ isKept }: { isKept: boolean }): Step<ReadResult> {
  return {
    name: readingStep,
    fingerprint: isKept ? readersFingerprint() : null,
    parse: output => JSON.parse(output),
    check: parseReading,
  }
}

/** A checksum of all that decides what is read of a document; null where it cannot be told. */
export function readersFingerprint(): string | null {
  return programFingerprint('@metiers/document')
}

/** Threads that read documents within any limits: those of each task, as its settings state them. */
export type ReadingThreads = Executor & { for(settings: string): Executor | null }

/** Up to so many threads for each set of limits, started when they are first needed. */
export function readingThreads(threads: number): ReadingThreads {
  const opened = new Map<string, Executor>()
  const of = (settings: string): Executor | null => {
    const limits = limitsIn(settings)
    if (limits === null) return null
    const key = JSON.stringify(limits)
    const executor = opened.get(key) ?? createReadingThreads(threads, limits)
    opened.set(key, executor)
    return executor
  }
  return {
    width: threads + 1,
    for: of,
    async run(task) {
      const executor = of(task.settings)
      if (executor === null) throw new Error(`${task.name}: no settings of reading`)
      return executor.run(task)
    },
    async close() {
      for (const executor of opened.values()) await executor.close()
    },
  }
}

function parseReading(text: string): ReadResult | null {
  try {
    const reading = readResultSchema.safeParse(JSON.parse(text))
    return reading.success ? reading.data : null
  } catch {
    return null
  }
}
