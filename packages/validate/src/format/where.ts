import type { ReportedFinding } from '@metiers/schema'
import { type Language, type NearbyOf, type PathOf, sayPlace, wordsOf } from '@metiers/words'

/** How a person finds a place: the file of a source id, and what stands around a place in it. */
export type Finder = { pathOf: PathOf; nearbyOf: NearbyOf }

/** The place of a finding, set apart from the message that follows it; empty where it has none. */
export function sayWhere(
  { place, facts }: Pick<ReportedFinding, 'place' | 'facts'>,
  { pathOf, nearbyOf }: Finder,
  language: Language,
): string {
  if (!place) return ''
  const nearby = nearbyOf(place)
  // Words that the finding is about stand in its message: they need not be said twice.
  const isSaid = Object.values(facts).some(fact => fact === nearby?.words)
  const shown = nearby && { heading: nearby.heading, words: isSaid ? null : nearby.words }
  return `${sayPlace(language, place, pathOf, shown ?? undefined)}${wordsOf(language).report.colon}`
}
