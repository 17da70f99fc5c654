import { Redis } from 'ioredis'
import { QueueTrouble } from '../queue-trouble.js'

const protocols = new Map([
  ['redis:', 'redis:'],
  ['rediss:', 'rediss:'],
  ['valkey:', 'redis:'],
  ['valkeys:', 'rediss:'],
])

/** How long a server may take to answer at first, in milliseconds. */
const patience = 10_000

/** The address of a queue without its password, to show. */
export function shownQueue(url: string): string {
  try {
    const shown = new URL(url)
    if (shown.password !== '') shown.password = '***'
    return shown.href
  } catch {
    return url.replace(/\/\/[^@]*@/, '//***@')
  }
}

/**
 * Opens a connection to a Redis or Valkey server, which has answered. From then on it is made again whenever it is
 * lost, as often as it takes, and what is asked in the meantime waits. Throws `QueueTrouble`.
 */
export async function connect(url: string): Promise<Redis> {
  const path = shownQueue(url)
  const protocol = URL.canParse(url) ? protocols.get(new URL(url).protocol) : undefined
  if (protocol === undefined) throw new QueueTrouble({ code: 'queue-address', path, facts: {} })
  let isOpen = false
  let problem: unknown = null
  const redis = new Redis(url.replace(/^[a-z]+:/i, protocol), {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: patience,
    retryStrategy: times => (isOpen ? Math.min(100 * times, 2000) : null),
  })
  redis.on('error', error => {
    problem = error
  })
  try {
    await redis.connect()
    await redis.ping()
    isOpen = true
    return redis
  } catch (error) {
    redis.disconnect()
    throw queueTrouble(problem ?? error, path)
  }
}

/** What an answer of the server, or that there is none, means. */
export function queueTrouble(error: unknown, path: string): QueueTrouble {
  const message = error instanceof Error ? error.message : ''
  if (/^(?:WRONGPASS|NOAUTH)|invalid password|without any password/i.test(message))
    return new QueueTrouble({ code: 'queue-password', path, facts: {} })
  if (message.startsWith('NOPERM')) return new QueueTrouble({ code: 'queue-rights', path, facts: {} })
  if (/^(?:OOM|MISCONF|READONLY)/.test(message))
    return new QueueTrouble({
      code: 'queue-full',
      path,
      facts: { answer: /^[A-Z]+/.exec(message)?.[0] ?? '' },
    })
  return new QueueTrouble({ code: 'queue-unreachable', path, facts: { reason: codeIn(error) } })
}

function codeIn(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}
