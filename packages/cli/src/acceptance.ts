import { UnreadableInput } from '@metiers/document'
import { normaliseText } from '@metiers/schema'
import type { Lock } from './lock.js'

/** What a steward gives up: all that a release has of these occupations and the sources lack, for this reason. */
export type Acceptance = { ids: ReadonlySet<string>; because: string }

/** The same, for who holds the lock of the sources, where it is noted. */
export type AcceptanceInSources = Acceptance & { lock: Lock }

/**
 * The acceptance that a command line states, or null for none. Throws `UnreadableInput` where there is no reason, or a
 * reason for nothing.
 */
export function acceptanceOf(options: { acceptLoss?: string[]; because?: string }): Acceptance | null {
  const ids = new Set(options.acceptLoss ?? [])
  const because = normaliseText(options.because ?? '')
  if (ids.size === 0 && because === '') return null
  if (ids.size > 0 && because !== '') return { ids, because }
  throw ids.size > 0
    ? new UnreadableInput({ code: 'acceptance-without-reason', path: '--accept-loss', facts: {} })
    : new UnreadableInput({ code: 'reason-without-acceptance', path: '--because', facts: {} })
}
