import type { Entry } from './entries.js'
import type { Hit, WordIndex } from './word-index.js'

/**
 * How the parts of a score add up: the shared words, weighted by how much they tell, are most of it. The rest are
 * four hints. The parts sum to 1, so that a score is 1 only where everything speaks for a candidate.
 */
export const shares = {
  /** The overlap of words, 2 x shared / (label + name), each word by its weight. */
  overlap: 0.65,
  /** Every word of the label is in the name. */
  allWords: 0.1,
  /** The name is the label of the fiche or its principal appellation. */
  principal: 0.05,
  /** The name says the sector that the title of the nomenclature says, and the label leaves out. */
  sector: 0.05,
  /** The share of the domain of the fiche (its first three characters) among the best candidates of all occupations. */
  domain: 0.15,
}

/** A score is multiplied by this where ROME says that the name is rarely used. */
const rarelyUsed = 0.8
/** And by this where it was found by another label than the preferred one. */
const otherLabel = 0.95

/** What is known of the nomenclature as a whole: the words of its sector, and how near each domain of ROME is to it. */
export type Sector = { words: ReadonlySet<string>; domains: ReadonlyMap<string, number> }

/** What a score rests on. */
export type Evidence = Hit<Entry> & {
  score: number
  isEveryWord: boolean
  /** Whether the name has no word beyond the label but those of the sector. */
  isSameWords: boolean
}

/** The domain of a fiche: `M18` of `M1805`. */
export function domainOf(code: string): string {
  return code.slice(0, 3)
}

/** Scores one name for the words of one label, between 0 and 1. */
export function scoreHit(
  { entry, shared }: Hit<Entry>,
  label: { words: ReadonlyMap<string, string>; isPreferred: boolean },
  index: WordIndex<Entry>,
  sector: Sector,
): Evidence {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + index.weightOf(word), 0)
  // Within one sector, labels leave its name out: it counts neither for nor against a name of ROME that has it.
  const ofSector = [...entry.words.keys()].filter(word => sector.words.has(word) && !label.words.has(word))
  const own = [...entry.words.keys()].filter(word => !ofSector.includes(word))
  const overlap = (2 * weigh(shared)) / (weigh(label.words.keys()) + weigh(own))
  const isEveryWord = shared.length === label.words.size
  const score =
    shares.overlap * overlap +
    (isEveryWord ? shares.allWords : 0) +
    (entry.kind === 'synonym' ? 0 : shares.principal) +
    (ofSector.length > 0 ? shares.sector : 0) +
    shares.domain * (sector.domains.get(domainOf(entry.ficheCode)) ?? 0)
  const factor = (entry.isRarelyUsed ? rarelyUsed : 1) * (label.isPreferred ? 1 : otherLabel)
  return {
    entry,
    shared,
    score: score * factor,
    isEveryWord,
    isSameWords: isEveryWord && own.length === shared.length,
  }
}
