import type { Place, ProvenanceRecord } from '@metiers/schema'
import { wordsOf } from '@metiers/words'
import { dataset } from '../dataset/current'
import { sourceWords } from '../words/source'
import type { Locale } from './locale'

/** A place as a short mark: `l. 214`, `tableau 4, l. 2`, `§ 12`. */
export function sayPlace(locale: Locale, place: Place): string {
  return wordsOf(locale).places.short(place)
}

/** The whole of it, for who hovers or hears the mark: the place, the file, and the rule that derived the value. */
export function sayRecord(locale: Locale, { sourceId, place, derivation }: ProvenanceRecord): string {
  const words = sourceWords[locale]
  const file = dataset.nomenclature.sources.find(({ id }) => id === sourceId)?.path ?? sourceId
  const from = words.from(sayPlace(locale, place), file)
  return derivation === undefined ? from : `${from} (${words.derived(derivation)})`
}
