import type { Nomenclature, Occupation } from '@metiers/schema'
import type { Release } from '../release/release.js'
import { type Entry, entriesOf } from './entries.js'
import { domainOf, type Evidence, type Sector, scoreHit } from './score.js'
import { indexWords, type WordIndex } from './word-index.js'
import { wordsOf } from './words.js'

/** A fiche of ROME that may be the occupation, by the name of it that speaks most for it. */
export type Candidate = Evidence & { ficheCode: string; ficheLabel: string; matchedLabel: string }

/** The candidates of one occupation, the best first. */
export type Suggestion = { occupation: Occupation; candidates: Candidate[] }

/**
 * Candidates of ROME for occupations: one a fiche, the best first, by the words that their labels share with its
 * names. Reads labels only: never the mappings that the dataset has. What the nomenclature is about is taken from its
 * title, and from the domains in which all its occupations together find their best candidates.
 */
export function createSuggester(
  nomenclature: Nomenclature,
  release: Release,
): (occupation: Occupation) => Candidate[] {
  const index = indexWords(entriesOf(release))
  const titleWords = [...wordsOf(nomenclature.title.fr).keys()].filter(word => index.isKnown(word))
  const words = new Set(titleWords)
  const domains = domainsOf(nomenclature, occupation =>
    candidatesOf(occupation, index, { words, domains: new Map() }, release),
  )
  return occupation => candidatesOf(occupation, index, { words, domains }, release)
}

const fewBest = 3

/** How near each domain is to the nomenclature: its share of the best candidates, 1 for the nearest. */
function domainsOf(
  { occupations }: Nomenclature,
  candidates: (occupation: Occupation) => Candidate[],
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const occupation of occupations) {
    const best = candidates(occupation).slice(0, fewBest)
    const total = best.reduce((sum, { score }) => sum + score, 0)
    for (const { ficheCode, score } of best) {
      const domain = domainOf(ficheCode)
      sums.set(domain, (sums.get(domain) ?? 0) + score / total)
    }
  }
  const most = Math.max(0, ...sums.values())
  return new Map([...sums].map(([domain, sum]) => [domain, sum / most]))
}

function candidatesOf(
  occupation: Occupation,
  index: WordIndex<Entry>,
  sector: Sector,
  release: Release,
): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const { label, words, isPreferred } of labelsOf(occupation)) {
    for (const hit of index.entriesWith(words.keys())) {
      const evidence = scoreHit(hit, { words, isPreferred }, index, sector)
      const { ficheCode } = hit.entry
      const known = best.get(ficheCode)
      if (known && known.score >= evidence.score) continue
      const ficheLabel = release.fiches.get(ficheCode)?.label
      // An appellation under a code that the release has no fiche for cannot be a mapping: its label is not known.
      if (ficheLabel !== undefined)
        best.set(ficheCode, { ...evidence, ficheCode, ficheLabel, matchedLabel: label })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.ficheCode < b.ficheCode ? -1 : 1))
}

/** The labels to look for: the preferred one, then the alternative ones and other spellings, each set of words once. */
function labelsOf({ preferredLabel, alternativeLabels, hiddenLabels }: Occupation) {
  const labels = [preferredLabel.fr, ...alternativeLabels.fr, ...hiddenLabels.fr]
  const seen = new Set<string>()
  return labels.flatMap((label, at) => {
    const words = wordsOf(label)
    const key = [...words.keys()].sort().join(' ')
    if (words.size === 0 || seen.has(key)) return []
    seen.add(key)
    return [{ label, words, isPreferred: at === 0 }]
  })
}
