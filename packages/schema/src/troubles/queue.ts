/**
 * What can keep a build from working with a queue, or a worker from taking its jobs. The path is the address of the
 * queue without its password, or the folder of the store. A fingerprint is the checksum of a program, in hexadecimal.
 */
export type QueueTroubles = {
  'queue-not-installed': Record<never, never>
  'queue-address': Record<never, never>
  'queue-unreachable': { reason: string | null }
  'queue-password': Record<never, never>
  'queue-rights': Record<never, never>
  /** `answer` is the server's own word for it: OOM, MISCONF or READONLY. */
  'queue-full': { answer: string }
  'queue-lost': { seconds: number }
  'queue-without-workers': { seconds: number }
  'queue-without-store': Record<never, never>
  'store-not-written': { reason: string | null }
  'store-not-shared': Record<never, never>
  'program-unknown': Record<never, never>
  'worker-of-another-version': { worker: string | null; build: string }
}
