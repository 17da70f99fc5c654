import type { Extra } from '@metiers/words'

/** What is not installed with the program, since few need it, by the packages in which it is. */
const extras: Readonly<Record<string, Extra>> = { bullmq: 'queue', ioredis: 'queue' }

/** What a run has asked for that is not installed; null where the error is another. */
export function missingExtra(error: unknown): Extra | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return null
  const name = /^Cannot find package '(?<name>[^']+)'/.exec(error.message)?.groups?.name ?? ''
  return extras[name] ?? null
}
