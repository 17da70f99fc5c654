import { hostname } from 'node:os'
import { type Job as BullJob, Worker } from 'bullmq'
import type { Executor } from '../executor/executor.js'
import { QueueTrouble } from '../queue-trouble.js'
import type { Store } from '../store/store.js'
import { connect, shownQueue } from './connection.js'
import { type Done, jobSchema, queueName, type Refusal } from './job.js'

/**
 * A step that a worker takes: only jobs with its fingerprint are its own. `executorFor` gives where to run a task with
 * these settings, or null where they are no settings of the step.
 */
export type WorkedStep = {
  fingerprint: string | null
  executorFor(settings: string): Executor | null
}

export type Serving = {
  store: Store
  storeFolder: string
  /** Why the store could not be written, once it could not. */
  storeProblem: () => string | null
  steps: Readonly<Record<string, WorkedStep>>
  concurrency: number
  /** Hears that the queue is there, is lost, and is there again. */
  tell: (state: 'waiting' | 'lost' | 'back') => void
  /** Ends the work: what was begun is done first. */
  signal: AbortSignal
}

// A worker that is dead has lost its job after so long (ms): it says so often that it lives.
const lockDuration = 10_000
/** A job whose workers died so often is not given to another. */
const deaths = 3

/**
 * Takes jobs of a queue until it is told to end, and gives how many it did. Throws `QueueTrouble` where the queue cannot
 * be used, where a job is of another version than this worker, or where the store cannot be written.
 */
export async function serveQueue(url: string, serving: Serving): Promise<number> {
  const { steps, concurrency, tell, signal } = serving
  const path = shownQueue(url)
  const redis = await connect(url)
  const name = `${hostname()}, ${process.pid}`
  let done = 0
  let end: (trouble: QueueTrouble | null) => void = () => {}
  const ended = new Promise<QueueTrouble | null>(resolve => {
    end = resolve
  })
  const refuse = (refusal: Refusal, trouble: QueueTrouble | null): never => {
    if (trouble !== null) end(trouble)
    throw new Error(JSON.stringify(refusal))
  }

  const process_ = async (job: BullJob): Promise<Done> => {
    const { step, fingerprint, inputKey, settings, extension } = jobSchema.parse(job.data)
    const own = steps[step]
    if (own === undefined || own.fingerprint !== fingerprint) {
      const mine = own?.fingerprint ?? null
      const facts = { worker: mine, build: fingerprint }
      refuse(
        { why: 'other-version', worker: name, fingerprint: mine },
        new QueueTrouble({ code: 'worker-of-another-version', path, facts }),
      )
    }
    const executor = own?.executorFor(settings) ?? null
    if (executor === null) throw new Error(`no settings of ${step}`)
    const key = job.id ?? ''
    const input = await serving.store.get(inputKey)
    if (input === null) return refuse({ why: 'no-input', worker: name }, null)
    const outcome = await executor.run({ step, input, settings, name: `input${extension}`, key })
    if ('trouble' in outcome) return 'trouble'
    if ('stopped' in outcome) return outcome.stopped === 'workers' ? 'time' : outcome.stopped
    if (!(await serving.store.put(key, outcome.output))) {
      const reason = serving.storeProblem() ?? ''
      refuse(
        { why: 'store-not-written', worker: name, reason },
        new QueueTrouble({ code: 'store-not-written', path: serving.storeFolder, facts: { reason } }),
      )
    }
    done += 1
    return 'kept'
  }

  const worker = new Worker(queueName, process_, {
    connection: redis,
    concurrency,
    lockDuration,
    stalledInterval: lockDuration / 2,
    maxStalledCount: deaths,
    skipVersionCheck: true,
  })
  // Without a listener, Node would end the process; the connection itself is made again.
  worker.on('error', () => {})
  let isLost = false
  redis.on('close', () => {
    if (!isLost && !signal.aborted) tell('lost')
    isLost = true
  })
  redis.on('ready', () => {
    if (isLost) tell('back')
    isLost = false
  })
  signal.addEventListener('abort', () => end(null))
  tell('waiting')
  const trouble = signal.aborted ? null : await ended
  await Promise.race([worker.close(), whenLost(() => isLost)])
  redis.disconnect()
  if (trouble !== null) throw trouble
  return done
}

/** Nothing can be said to a queue that is lost: then a worker ends all the same, and another does its job. */
async function whenLost(isLost: () => boolean): Promise<void> {
  while (!isLost()) await new Promise(resolve => setTimeout(resolve, 500).unref())
}
