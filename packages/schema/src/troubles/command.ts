import type { VersionProposal } from '../change.js'
import type { ValueMistake } from '../value-mistake.js'

/** Who holds a lock: a process, and its machine where that is another one; null for one that cannot be told. */
export type LockHolder = { pid: number; host: string | null } | null

/** The system's name for a failure, such as `ENOENT`; null where it has none and the trouble says all. */
type Reason = { reason: string | null }

/** What can keep a command from doing what it was asked for, and the facts that its sentence needs. */
export type CommandTroubles = {
  'output-in-its-place': Record<never, never>
  'output-not-written': Reason
  'version-not-after': { version: string; last: string; proposal: VersionProposal }
  'version-too-low': { version: string; proposal: VersionProposal }
  'version-published': { version: string; out: string; proposal: VersionProposal }
  'dataset-unreadable': Reason
  'dataset-missing': Record<never, never>
  'published-not-comparable': { out: string; reason: string | null; mistake: ValueMistake | null }
  'output-not-ours': {
    holds: 'is-file' | 'no-index' | 'special' | 'other-file' | 'other-folder'
    name: string
  }
  'sources-unreadable': Reason
  'sources-missing': Record<never, never>
  'listed-file-unreadable': Reason
  'git-missing': Record<never, never>
  'revision-unknown': { revision: string }
  'folder-not-writable': Reason
  'lock-held': { by: 'build' | 'command'; holder: LockHolder; waitSeconds: number; lock: string | null }
  'lock-blocked': Reason
  'report-not-written': Reason
  'folders-overlap': { sources: string }
  'site-not-installed': Record<never, never>
  'site-not-built': Reason
  'not-a-site': Record<never, never>
  'not-listening': { host: string; port: number; reason: string | null }
  'site-folder-missing': Record<never, never>
  'option-value': { mistake: ValueMistake }
  'option-inside': { option: string; folder: string }
  'value-unknown': { what: string }
  'provenance-unreadable': Reason
  'profile-missing': Record<never, never>
  'forms-in-dataset': Record<never, never>
  'form-exists': Record<never, never>
  'form-not-written': Reason
  'rome-version-missing': Record<never, never>
  'not-convertible': { extension: string; convertible: readonly string[] }
  'file-to-convert-unreadable': Reason
  'no-temporary-folder': Reason
  'converted-exists': Record<never, never>
  'converted-not-written': Reason
  'libreoffice-missing': Record<never, never>
  'conversion-failed': Reason
  'text-without-letters': { what: 'label' | 'reason' }
  'date-before-last': { date: string; last: string; version: string }
  'release-not-written': Reason
  /** `iso` is the date that a text means, in the form that is asked for; null where it means none. */
  'date-form': { text: string; iso: string | null }
  'date-impossible': { text: string }
}
