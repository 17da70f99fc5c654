import { z } from 'zod'
import { sha256Of } from '../files/sha256-of.js'

/** The queue of every build: on one server, builds share it and its workers. */
export const queueName = 'metiers'

const checksum = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A job is small: what it is run on stands in the store under `inputKey`, and so does its output, under the id of the
 * job. `extension` is all that is told of the file's name.
 */
export const jobSchema = z.strictObject({
  step: z.string().max(100),
  fingerprint: checksum,
  inputKey: checksum,
  settings: z.string().max(16_384),
  extension: z.string().max(32),
})
export type Job = z.infer<typeof jobSchema>

/** What a worker says of a job that it has done: what came of it, never the output itself. */
export const doneSchema = z.enum(['kept', 'trouble', 'time', 'memory'])
export type Done = z.infer<typeof doneSchema>

/** Why a worker has not done a job: it is another's, and this worker is the wrong one for it. */
export const refusalSchema = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('other-version'), worker: z.string(), fingerprint: z.string().nullable() }),
  z.strictObject({ why: z.literal('no-input'), worker: z.string() }),
  z.strictObject({ why: z.literal('store-not-written'), worker: z.string(), reason: z.string() }),
])
export type Refusal = z.infer<typeof refusalSchema>

/** Where a content stands in the store while workers need it. */
export function inputKeyOf(input: Uint8Array): string {
  return sha256Of(JSON.stringify(['input', sha256Of(input)]))
}
