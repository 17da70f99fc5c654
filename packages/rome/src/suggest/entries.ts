import type { Release } from '../release/release.js'
import { wordsOf } from './words.js'

/** A name under which a fiche can be found: one of its appellations, or its own label. */
export type Entry = {
  ficheCode: string
  label: string
  /** The number (OGR) of the appellation; null for the label of the fiche itself. */
  appellationCode: string | null
  kind: 'principal' | 'synonym' | 'fiche'
  isRarelyUsed: boolean
  words: ReadonlyMap<string, string>
}

/**
 * Every name in a release: the appellations by their number, then the labels of the fiches. Of two that speak as much
 * for a fiche, the first holds, whatever the order of the files.
 */
export function entriesOf({ fiches, appellations }: Release): Entry[] {
  const named = [...(appellations?.values() ?? [])]
    .sort((a, b) => Number(a.code) - Number(b.code))
    .map(
      ({ code, label, ficheCode, kind, isRarelyUsed }): Entry => ({
        ficheCode,
        label,
        appellationCode: code,
        kind: kind ?? 'synonym',
        isRarelyUsed,
        words: wordsOf(label),
      }),
    )
  const labels = [...fiches.values()].map(
    ({ code, label }): Entry => ({
      ficheCode: code,
      label,
      appellationCode: null,
      kind: 'fiche',
      isRarelyUsed: false,
      words: wordsOf(label),
    }),
  )
  return [...named, ...labels]
}
