import type { QueueTroubles } from '@metiers/schema'
import type { Samples } from './samples.js'

export const queueSamples: Samples<QueueTroubles> = {
  'queue-not-installed': [{}],
  'queue-address': [{}],
  'queue-unreachable': [{ reason: 'ECONNREFUSED' }, { reason: null }],
  'queue-password': [{}],
  'queue-rights': [{}],
  'queue-full': [{ answer: 'OOM' }],
  'queue-lost': [{ seconds: 30 }],
  'queue-without-workers': [{ seconds: 30 }],
  'queue-without-store': [{}],
  'store-not-written': [{ reason: 'ENOSPC' }, { reason: null }],
  'store-not-shared': [{}],
  'program-unknown': [{}],
  'worker-of-another-version': [
    { worker: 'aaaaaaaaaaaaaaaa', build: 'bbbbbbbbbbbbbbbb' },
    { worker: null, build: 'bbbbbbbbbbbbbbbb' },
  ],
}
