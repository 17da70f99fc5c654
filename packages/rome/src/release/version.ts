import { UnreadableInput } from '@metiers/document'
import type { RomeVersionClaim } from '@metiers/schema'
import type { ReleaseVersion } from './release.js'

/** Columns that may state the version of the whole table. */
export const versionColumns = ['version', 'version_rome']

/** The form of a version in our data: the ROME, a hyphen, the number of its release. */
export const versionPattern = /^\d+\.\d+-\d+$/

/**
 * The version that the name of a file states, or null. France Travail writes version 60 of ROME 4.0 as `v460`: one
 * digit for the ROME and two for its release. Only names of ROME 4 are read; the form of others is not known to us.
 */
export function versionInName(name: string): string | null {
  const number = /(?:^|[_\W])v4(\d{2})(?![0-9A-Za-z])/i.exec(name)?.[1]
  return number === undefined ? null : `4.0-${Number(number)}`
}

/** The one version that all claims agree on. Throws `UnreadableInput` where two of them differ. */
export function agreedVersion(claims: RomeVersionClaim[]): ReleaseVersion {
  const [first] = claims
  if (!first) return { value: null, from: null }
  const other = claims.find(({ value }) => value !== first.value)
  if (!other) return { value: first.value, from: first.from }
  throw new UnreadableInput({
    code: 'release-versions-differ',
    path: other.path,
    facts: { claim: other, other: first },
  })
}
