import type { QueueTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

const server = 'a Redis or Valkey server that answers'
const asItWas = 'What is published stayed as it was'
const short = (fingerprint: string | null) => fingerprint?.slice(0, 12) ?? 'unknown'

/** What keeps a build from working with a queue, or a worker from taking its jobs. */
export const queueTroubles: SaysTroubles<QueueTroubles> = {
  'queue-not-installed': () => ({
    problem: 'what works with a queue is not installed',
    expected: 'the packages bullmq and ioredis beside metiers',
    advice: 'Install them with npm install bullmq ioredis, then run the command again.',
  }),
  'queue-address': () => ({
    problem: 'this is no address of a queue',
    expected: 'an address such as redis://localhost:6379, or rediss:// for an encrypted connection',
    advice: 'Correct what stands after --queue.',
  }),
  'queue-unreachable': ({ reason }) => ({
    problem: `the queue does not answer${reason === null ? '' : ` (${reason})`}`,
    expected: server,
    advice: 'Start the server, or correct the address after --queue.',
  }),
  'queue-password': () => ({
    problem: 'the queue refuses the name or the password',
    expected: 'those of the server, as in redis://name:password@host:6379',
    advice: 'Correct the address after --queue, or add them to it.',
  }),
  'queue-rights': () => ({
    problem: 'the queue does not allow this user what is needed',
    expected: 'a user who may use all commands on the keys bull:metiers:*',
    advice: 'Have the rights of the user changed on the server.',
  }),
  'queue-full': ({ answer }) => ({
    problem: `the queue takes no more jobs (${answer})`,
    expected: 'a server with room, which may be written to',
    advice: `Give it memory or disk, then run the command again. ${asItWas}.`,
  }),
  'queue-lost': ({ seconds }) => ({
    problem: 'the connection to the queue is lost',
    expected: `a server that is back within ${seconds} s`,
    advice: `${asItWas}. Start the server and run the command again, or wait longer with --wait SECONDS.`,
  }),
  'queue-without-workers': ({ seconds }) => ({
    problem: 'no worker takes the jobs of this queue',
    expected: `at least one within ${seconds} s`,
    advice: `${asItWas}. Start metiers worker with the same --queue and --store, or wait longer with --wait SECONDS.`,
  }),
  'queue-without-store': () => ({
    problem: 'a queue needs a store',
    expected: '--store DIR, a folder that this machine and all workers share',
    advice: 'Add it to the command.',
  }),
  'store-not-written': ({ reason }) => ({
    problem: `the store cannot be written${reason === null ? '' : ` (${reason})`}`,
    expected: 'a folder with room, in which this user may write',
    advice: `Free some room, change the rights, or name another folder with --store. ${asItWas}.`,
  }),
  'store-not-shared': () => ({
    problem:
      'the workers do not put into this store what they have done, or do not find in it what they are asked',
    expected: 'the same folder for this build and for all workers',
    advice: `Give each of them a --store that leads to the one folder they share. ${asItWas}.`,
  }),
  'program-unknown': () => ({
    problem: 'the version of the installed program cannot be told',
    expected: 'an installation by npm, by whose record it is compared with that of the workers',
    advice: 'Install it with npm, or leave out --queue.',
  }),
  'worker-of-another-version': ({ worker, build }) => ({
    problem: `this worker is of another version (${short(worker)}) than the build (${short(build)})`,
    expected: 'the same version of metiers, of its libraries and of Node on all machines',
    advice: 'Install the same everywhere, then start the worker again. Its jobs are left to other workers.',
  }),
}
