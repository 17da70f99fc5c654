import { extname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue, QueueEvents } from 'bullmq'
import type { Executor, KeyedTask } from '../executor/executor.js'
import { QueueTrouble } from '../queue-trouble.js'
import type { Store } from '../store/store.js'
import { connect, queueTrouble, shownQueue } from './connection.js'
import { type Done, doneSchema, inputKeyOf, type Job, queueName, type Refusal, refusalSchema } from './job.js'

type Outcome = Awaited<ReturnType<Executor['run']>>

/** What a build hears of its queue while it waits. */
export type QueueNews =
  | { news: 'lost' | 'back' | 'no-worker' }
  | { news: 'other-version'; worker: string; fingerprint: string | null }
  | { news: 'store-not-written'; worker: string; reason: string }

export type Queueing = {
  store: Store
  /** Why the store could not be written, once it could not. */
  storeProblem: () => string | null
  storeFolder: string
  fingerprint: string
  /** Runs a task here where a worker found trouble in it: what is said of it is said of the file that is here. */
  local: Executor
  /** How long to wait for a server that is lost, and for a first worker. */
  waitSeconds: number
  tell: (news: QueueNews) => void
}

/** So many jobs at once keep the workers of some machines busy; their contents are in memory until they are done. */
const width = 64
/** How often to look after what no event was heard of (ms). */
const between = 1000
/** A job that was refused or has failed so often for no reason of its own is given up. */
const tries = 5

type Pending = {
  task: KeyedTask
  failures: number
  /** Events may be lost with a server: from this moment on (ms), look whether the job is still there. */
  lookAfter: number
  /** What is being done about it: one thing at a time. */
  work: Promise<void>
  isBusy: boolean
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
}

/**
 * Runs tasks as jobs of a queue, whose workers share the store: the key of a task is the id of its job, so that what two
 * builds want is done once. A job that a server has lost is asked for again. Throws `QueueTrouble`, at once or from
 * `run`, where the queue cannot be used.
 */
export async function openQueue(url: string, queueing: Queueing): Promise<Executor> {
  const { store, storeFolder, fingerprint, local, waitSeconds, tell } = queueing
  const path = shownQueue(url)
  const redis = await connect(url)
  const listener = redis.duplicate()
  listener.on('error', () => {})
  const queue = new Queue(queueName, { connection: redis, skipVersionCheck: true })
  const events = new QueueEvents(queueName, { connection: listener, skipVersionCheck: true })
  // The connection itself is made again; without a listener, Node would end the process.
  queue.on('error', () => {})
  events.on('error', () => {})
  const pending = new Map<string, Pending & { promise: Promise<Outcome> }>()
  const told = new Set<string>()
  let broken: unknown = null
  let lostAt: number | null = null
  let aloneSince: number | null = null

  const fail = (error: unknown): void => {
    broken ??= error
    for (const [key, { reject }] of pending) {
      pending.delete(key)
      reject(broken)
    }
  }

  async function submit(entry: Pending): Promise<void> {
    const { task } = entry
    const inputKey = inputKeyOf(task.input)
    if (!(await store.put(inputKey, task.input)))
      throw new QueueTrouble({
        code: 'store-not-written',
        path: storeFolder,
        facts: { reason: queueing.storeProblem() },
      })
    const job: Job = {
      step: task.step,
      fingerprint,
      inputKey,
      settings: task.settings,
      extension: extname(task.name),
    }
    entry.lookAfter = performance.now() + between
    await queue.add(task.step, job, { jobId: task.key, removeOnComplete: true, removeOnFail: true })
  }

  /** Asks again for what was not done, unless that was in vain before. */
  async function again(entry: Pending, trouble: () => unknown): Promise<void> {
    entry.failures += 1
    if (entry.failures >= tries) throw trouble()
    await submit(entry)
  }

  async function whenDone(entry: Pending, done: Done): Promise<Outcome | null> {
    const { task } = entry
    if (done === 'trouble') return local.run(task)
    if (done !== 'kept') return { stopped: done }
    // A folder that machines share may show a file a moment later here than there.
    for (const wait of [0, 100, 500, 1500]) {
      await sleep(wait)
      const output = await store.get(task.key)
      if (output !== null) return { output: output.toString('utf8'), isKept: true }
    }
    await again(entry, notShared)
    return null
  }

  async function whenFailed(entry: Pending, reason: string): Promise<Outcome | null> {
    // BullMQ's words for a job whose workers died, one after the other.
    if (reason.includes('stalled more than')) return { stopped: 'workers' }
    const refusal = refusalIn(reason)
    if (refusal !== null && !told.has(refusal.worker)) {
      told.add(refusal.worker)
      const { worker } = refusal
      if (refusal.why === 'other-version')
        tell({ news: 'other-version', worker, fingerprint: refusal.fingerprint })
      if (refusal.why === 'store-not-written')
        tell({ news: 'store-not-written', worker, reason: refusal.reason })
    }
    await again(entry, () => (refusal === null ? new Error(reason) : notShared()))
    return null
  }

  const notShared = () => new QueueTrouble({ code: 'store-not-shared', path: storeFolder, facts: {} })

  /** Does something about a job, after what is being done about it; what comes of it, if anything, is its outcome. */
  function settle(key: string, work: (entry: Pending) => Promise<Outcome | null>): Promise<void> {
    const entry = pending.get(key)
    if (entry === undefined) return Promise.resolve()
    entry.work = entry.work.then(async () => {
      if (!pending.has(key)) return
      entry.isBusy = true
      try {
        const outcome = await work(entry)
        if (outcome !== null && pending.delete(key)) entry.resolve(outcome)
      } catch (error) {
        fail(error instanceof QueueTrouble || !isOfServer(error) ? error : queueTrouble(error, path))
      } finally {
        entry.isBusy = false
      }
    })
    return entry.work
  }

  /** What no event was heard of: a server that was started again has forgotten its jobs, and its events. */
  async function look(entry: Pending): Promise<Outcome | null> {
    const state = await queue.getJobState(entry.task.key)
    if (['waiting', 'active', 'delayed', 'prioritized'].includes(state)) {
      entry.lookAfter = performance.now() + between
      return null
    }
    const output = await store.get(entry.task.key)
    if (output !== null) return { output: output.toString('utf8'), isKept: true }
    // Left of another: a job of this name would not be taken.
    if (state !== 'unknown') await queue.remove(entry.task.key)
    await submit(entry)
    return null
  }

  async function lookForWorkers(): Promise<void> {
    if (pending.size === 0 || (await queue.getWorkersCount()) > 0) {
      aloneSince = null
      return
    }
    if (aloneSince === null) {
      aloneSince = performance.now()
    } else if (performance.now() - aloneSince > waitSeconds * 1000) {
      const facts = { seconds: waitSeconds }
      fail(new QueueTrouble({ code: 'queue-without-workers', path, facts }))
    } else if (!told.has('no-worker') && performance.now() - aloneSince > 2 * between) {
      told.add('no-worker')
      tell({ news: 'no-worker' })
    }
  }

  redis.on('close', () => {
    if (lostAt !== null || isClosed) return
    lostAt = performance.now()
    tell({ news: 'lost' })
  })
  redis.on('ready', () => {
    if (lostAt !== null) tell({ news: 'back' })
    lostAt = null
  })
  events.on('completed', ({ jobId, returnvalue }) => {
    const done = doneSchema.safeParse(returnvalue)
    void settle(jobId, entry => whenDone(entry, done.success ? done.data : 'kept'))
  })
  events.on('failed', ({ jobId, failedReason }) => {
    void settle(jobId, entry => whenFailed(entry, failedReason))
  })
  let isClosed = false
  let isLooking = false
  const timer = setInterval(async () => {
    if (lostAt !== null) {
      const facts = { seconds: waitSeconds }
      if (performance.now() - lostAt > waitSeconds * 1000)
        fail(new QueueTrouble({ code: 'queue-lost', path, facts }))
      return
    }
    if (isLooking) return
    isLooking = true
    try {
      await lookForWorkers()
      for (const [key, { isBusy, lookAfter }] of pending)
        if (!isBusy && lookAfter < performance.now()) await settle(key, look)
    } catch (error) {
      if (lostAt === null) fail(queueTrouble(error, path))
    } finally {
      isLooking = false
    }
  }, between)

  await events.waitUntilReady()
  return {
    width,
    async run(task) {
      if (broken !== null) throw broken
      const known = pending.get(task.key)
      if (known !== undefined) return known.promise
      const { promise, resolve, reject } = withResolvers<Outcome>()
      const entry = {
        task,
        failures: 0,
        lookAfter: Number.POSITIVE_INFINITY,
        work: Promise.resolve(),
        isBusy: false,
      }
      pending.set(task.key, { ...entry, resolve, reject, promise })
      void settle(task.key, async entry => {
        await submit(entry)
        return null
      })
      return promise
    },
    async close() {
      isClosed = true
      clearInterval(timer)
      await local.close()
      // What is lost cannot be told good-bye.
      const ended = Promise.all([events.close(), queue.close()]).catch(() => {})
      if (lostAt === null) await Promise.race([ended, sleep(2000)])
      for (const each of [redis, listener]) each.disconnect()
    },
  }
}

function refusalIn(reason: string): Refusal | null {
  try {
    const parsed = refusalSchema.safeParse(JSON.parse(reason))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Whether an error is an answer of the server, or that there is none; any other is a broken promise of ours. */
function isOfServer(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ReplyError' || 'syscall' in error || 'command' in error)
}

// Promise.withResolvers, which Node 20 does not have.
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
