import type { ReportedFinding } from '@metiers/schema'
import { type Language, type PathOf, sayPlace, wordsOf } from '@metiers/words'
import type { NearbyOf } from '../nearby.js'

/** How a person finds a place: the file of a source id, and what stands around a place in it. */
export type Finder = { pathOf: PathOf; nearbyOf: NearbyOf }

/** The place of a finding, set apart from the message that follows it; empty where it has none. */
export function sayWhere(
  { place, message }: Pick<ReportedFinding, 'place' | 'message'>,
  { pathOf, nearbyOf }: Finder,
  language: Language,
): string {
  if (!place) return ''
  const nearby = nearbyOf(place)
  // Words that the message has need not be said twice.
  const isSaid = nearby?.words && message[language].includes(nearby.words)
  const shown = nearby && { heading: nearby.heading, words: isSaid ? null : nearby.words }
  return `${sayPlace(language, place, pathOf, shown ?? undefined)}${wordsOf(language).report.colon}`
}
