import { parentPort } from 'node:worker_threads'
import { assertLengths, type Limits } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'
import { formatOf } from './formats.js'
import type { ReadResult } from './reader.js'

/** A document to read, as it is sent to a reading thread, and the answer. */
export type Task = { bytes: Uint8Array; path: string; limits: Limits }
export type Answer = { result: ReadResult } | { trouble: UnreadableInput['trouble'] } | { failure: string }

// The whole program of the threads that `createReaderPool` starts: documents in, trees out.
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answer(task))
})

async function answer({ bytes, path, limits }: Task): Promise<Answer> {
  try {
    const read = await formatOf(path).load()
    const result = await read(bytes, path, limits)
    assertLengths(result.root, limits, path)
    return { result }
  } catch (error) {
    if (error instanceof UnreadableInput) return { trouble: error.trouble }
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
