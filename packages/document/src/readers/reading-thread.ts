import { parentPort } from 'node:worker_threads'
import { assertLengths, type Limits } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'
import { assertKind } from './assert-kind.js'
import { formatOf } from './formats.js'

/** A document to read, as it is sent to a reading thread, and the answer. */
export type Task = { bytes: Uint8Array; path: string; limits: Limits }
/** The result is JSON: a tree of many small objects is sent in half the time of cloning it. */
export type Answer = { result: string } | { trouble: UnreadableInput['trouble'] } | { failure: string }
/** What a thread says when its reader is loaded and the reading begins: the clock of the watchdog starts there. */
export type Started = 'reading'

// The whole program of the threads that `createReaderPool` starts: documents in, trees out.
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answer(task))
})

async function answer({ bytes, path, limits }: Task): Promise<Answer> {
  try {
    const { kinds, load } = formatOf(path)
    const read = await load()
    const started: Started = 'reading'
    parentPort?.postMessage(started)
    assertKind(bytes, path, kinds)
    const result = await read(bytes, path, limits)
    assertLengths(result.root, limits, path)
    return { result: JSON.stringify(result) }
  } catch (error) {
    if (error instanceof UnreadableInput) return { trouble: error.trouble }
    if (error instanceof RangeError && error.message.includes('call stack'))
      return { trouble: tooDeep(path).trouble }
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function tooDeep(path: string): UnreadableInput {
  return new UnreadableInput({ code: 'parts-too-deep', path, facts: {} })
}
