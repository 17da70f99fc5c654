import { createThreads, type Executor } from '@metiers/engine'
import { bounds, type Limits } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'
import { formatOf } from './formats.js'
import type { ReadResult } from './reader.js'
import { readingSettings, readingStep } from './reading-step.js'

// The thread runs as this file does: compiled, or from source where something that compiles is at hand.
const script = new URL(`./reading-thread${import.meta.url.slice(-3)}`, import.meta.url)

/** Reads documents in up to so many threads. */
export type ReaderPool = {
  /** Reads one document; waits for a free thread. Throws `UnreadableInput`. */
  read(bytes: Uint8Array, path: string): Promise<ReadResult>
  close(): Promise<void>
}

/**
 * Up to so many threads that read documents. What a document may hold is counted in it, so that the same file is read or
 * refused on any machine; a reader that runs away, or takes more memory than the limit, is given up with its thread.
 */
export function createReadingThreads(threads: number, { milliseconds, megabytes }: Limits): Executor {
  return createThreads(script, { threads, milliseconds, megabytes })
}

/** A pool of `threads` reading threads, for whoever keeps nothing of what is read. */
export function createReaderPool(threads: number, limits: Limits = bounds): ReaderPool {
  const executor = createReadingThreads(threads, limits)
  return {
    async read(input, path) {
      const settings = readingSettings(formatOf(path).mediaType, limits)
      const outcome = await executor.run({ step: readingStep, input, settings, name: path, key: '' })
      if ('output' in outcome) return JSON.parse(outcome.output)
      throw unreadable(outcome, path, limits)
    },
    close: () => executor.close(),
  }
}

/** Why a document was not read, from what came of the step that reads it. */
export function unreadable(
  outcome: Exclude<Awaited<ReturnType<Executor['run']>>, { output: string }>,
  path: string,
  { milliseconds, megabytes }: Limits,
): UnreadableInput {
  if ('trouble' in outcome) return new UnreadableInput({ ...outcome.trouble, path })
  switch (outcome.stopped) {
    case 'time':
      return new UnreadableInput({ code: 'reading-too-long', path, facts: { milliseconds } })
    case 'memory':
      return new UnreadableInput({ code: 'reading-too-large', path, facts: { megabytes } })
    case 'workers':
      return new UnreadableInput({ code: 'reading-ends-workers', path, facts: {} })
  }
}
