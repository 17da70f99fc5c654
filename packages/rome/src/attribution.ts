import type { Attribution } from '@metiers/schema'

/**
 * The mention of the source that ROME's licence asks for. Where the dataset has one for this version, that one, with
 * its date; no file of a release states its date, so that there is none otherwise.
 */
export function attributionOf(version: string | null, known: Attribution[]): string {
  const stated = known.find(({ schemeVersion }) => schemeVersion === version)
  if (stated) return stated.text
  if (version === null) return 'Source : France Travail, ROME (version non indiquée)'
  const [scheme, number] = version.split('-')
  return `Source : France Travail, ROME ${scheme} version ${number}`
}
