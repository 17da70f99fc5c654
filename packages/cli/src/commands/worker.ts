import { availableParallelism } from 'node:os'
import { readingStep } from '@metiers/document'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { loadQueue, sharedStore } from '../queued-reading.js'
import { readersFingerprint, readingThreads } from '../reading.js'
import { errorTerminal } from '../terminal.js'

/** The options of `metiers worker` as the command line gives them. */
export type WorkerOptions = { queue: string; store: string; threads?: number }

/**
 * `metiers worker`: does the jobs of builds that run with `--queue`, until it is interrupted; what it has begun then is
 * brought to its end. Gives the exit status. Throws `QueueTrouble` where it cannot do them.
 */
export async function worker({
  queue,
  store,
  threads = availableParallelism(),
}: WorkerOptions): Promise<number> {
  const terminal = errorTerminal()
  const { serveQueue, shownQueue } = await loadQueue()
  // What another run may need is not this one's to remove.
  const { folder, cache, problem } = sharedStore(store, Number.POSITIVE_INFINITY)
  const shown = shownQueue(queue)
  const says = {
    waiting: words().workerWaits(shown),
    lost: words().queueLost(shown),
    back: words().queueBack(shown),
  }
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  // Once: whoever asks a second time does not wait for the end of a job.
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const executor = readingThreads(threads)
  try {
    const done = await serveQueue(queue, {
      store: cache,
      storeFolder: folder,
      storeProblem: problem,
      steps: { [readingStep]: { fingerprint: readersFingerprint(), executorFor: executor.for } },
      concurrency: threads,
      tell: state => terminal.say(says[state]),
      signal: stopped.signal,
    })
    terminal.say(words().workerStopped(done))
    return exitStatus.done
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await executor.close()
    await cache.close()
  }
}
