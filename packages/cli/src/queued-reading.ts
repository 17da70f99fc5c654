import { availableParallelism } from 'node:os'
import { type Executor, hasCode, openFolderStore, QueueTrouble } from '@metiers/engine'
import type { QueueNews } from '@metiers/engine/bullmq'
import { assertNotWithin } from './assert-outside.js'
import type { Cache } from './cache.js'
import { codeOf } from './folder.js'
import { words } from './language.js'
import { readersFingerprint, readingThreads } from './reading.js'
import type { Terminal } from './terminal.js'

/** What no run of a build has used may stay in a store that machines share up to this size. */
const sharedBytes = 4 * 1024 * 1024 * 1024

/** Where a build with a queue reads, and keeps. */
export type QueuedReading = { cache: Cache; executor: Executor }

/**
 * The reading of documents by the workers of a queue, and the store that this machine shares with them. The queue is
 * asked for, and what it takes is loaded, when a first document has to be read. Throws `QueueTrouble`.
 */
export function queuedReading(
  url: string,
  options: { sources: string; out: string; store?: string; wait: number },
  terminal: Terminal,
): QueuedReading {
  const { folder, cache, problem } = sharedStore(options.store, sharedBytes)
  assertNotWithin(folder, '--store', [options.sources, options.out])
  const fingerprint = readersFingerprint()
  if (fingerprint === null) throw new QueueTrouble({ code: 'program-unknown', path: '--queue', facts: {} })
  let opened: Promise<Executor> | null = null
  const open = async (): Promise<Executor> => {
    const { openQueue, shownQueue } = await loadQueue()
    return openQueue(url, {
      store: cache,
      storeFolder: folder,
      storeProblem: problem,
      fingerprint,
      local: readingThreads(availableParallelism()),
      waitSeconds: options.wait,
      tell: news => terminal.say(sayNews(news, shownQueue(url))),
    })
  }
  return {
    cache,
    executor: {
      width: 64,
      async run(task) {
        opened ??= open()
        return (await opened).run(task)
      },
      async close() {
        await (await opened?.catch(() => null))?.close()
      },
    },
  }
}

/** What works with a queue, and takes a second to load. Throws `QueueTrouble` where it is not installed. */
export async function loadQueue(): Promise<typeof import('@metiers/engine/bullmq')> {
  try {
    return await import('@metiers/engine/bullmq')
  } catch (error) {
    if (!hasCode(error, 'ERR_MODULE_NOT_FOUND')) throw error
    throw new QueueTrouble({ code: 'queue-not-installed', path: '--queue', facts: {} })
  }
}

/** A store that machines share, and why it could not be written, once it could not. */
export function sharedStore(
  folder: string | undefined,
  spareBytes: number,
): { folder: string; cache: Cache; problem: () => string | null } {
  if (folder === undefined)
    throw new QueueTrouble({ code: 'queue-without-store', path: '--queue', facts: {} })
  let problem: string | null = null
  const onProblem = (error: unknown) => {
    problem = codeOf(error)
  }
  return { folder, cache: openFolderStore(folder, { onProblem, spareBytes }), problem: () => problem }
}

function sayNews(news: QueueNews, queue: string): string {
  switch (news.news) {
    case 'lost':
      return words().queueLost(queue)
    case 'back':
      return words().queueBack(queue)
    case 'no-worker':
      return words().noWorkerYet(queue)
    case 'other-version':
      return words().workerOfAnotherVersion(news.worker, news.fingerprint)
    case 'store-not-written':
      return words().workerCannotWrite(news.worker, news.reason)
  }
}
