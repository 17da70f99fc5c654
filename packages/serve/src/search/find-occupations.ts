import { wordsOf } from '@metiers/rome/words'
import { type Occupation, textKey } from '@metiers/schema'
import type { LabelIndex, Name } from './label-index.js'

/** What an occupation was found by. */
export type FoundBy = 'id' | 'code' | 'text' | 'form' | 'near' | 'words' | 'beginning'

/** An occupation that may be meant: `score` from 0 to 100, and the name that speaks most for it. */
export type Candidate = {
  occupation: Occupation
  score: number
  by: FoundBy
  label: string
  kind: Name['kind'] | null
}

/** How much each kind of name tells of an occupation that has it. */
const kindShares = { preferred: 1, alternative: 0.98, hidden: 0.97 } as const
/** The same of what ROME calls what an occupation is mapped to: as much as the mapping says that it is the same. */
const mappingShares = {
  'skos:exactMatch': 0.95,
  'skos:closeMatch': 0.9,
  'skos:broadMatch': 0.75,
  'skos:narrowMatch': 0.75,
  'skos:relatedMatch': 0.55,
} as const

/** So many names that share words are looked at: in a list of alike labels a common word is in all of them. */
const mostShared = 500

/**
 * The occupations that a text may mean, the best first: by id or code, as one of their names, as one in another gender,
 * number or short form, as one with a letter wrong, and by the words that a name shares with it.
 */
export function findOccupations(index: LabelIndex, text: string, most: number): Candidate[] {
  const best = new Map<string, Candidate>()
  const add = (candidate: Candidate) => {
    const known = best.get(candidate.occupation.id)
    if (!known || known.score < candidate.score) best.set(candidate.occupation.id, candidate)
  }
  const byName = (name: Name, by: FoundBy, score: number) =>
    add({ occupation: name.occupation, by, score: score * shareOf(name), label: name.label, kind: name.kind })

  const trimmed = text.trim()
  const withId = index.withId(trimmed)
  if (withId) add({ occupation: withId, by: 'id', score: 100, label: withId.preferredLabel.fr, kind: null })
  for (const occupation of index.withCode(trimmed))
    add({ occupation, by: 'code', score: 90, label: trimmed, kind: null })
  const { by, names } = index.same(trimmed)
  for (const name of names) byName(name, by, by === 'text' ? 100 : 97)
  for (const { name, distance } of index.near(trimmed)) byName(name, 'near', 94 - 4 * distance)
  for (const { name, overlap } of sharing(index, trimmed)) byName(name, 'words', 85 * overlap)
  return sorted(best.values()).slice(0, most)
}

function shareOf({ kind, predicate }: Name): number {
  if (kind !== 'mapping') return kindShares[kind]
  return predicate === undefined ? mappingShares['skos:relatedMatch'] : mappingShares[predicate]
}

/**
 * The names that share words with a text: twice what they share, by what they both have, each word by its weight. A word
 * that no name has counts as one that it may stand for, but for less.
 */
function sharing({ words, likely, weigh }: LabelIndex, text: string): { name: Name; overlap: number }[] {
  const shares = new Map<string, number>()
  let whole = 0
  for (const asked of wordsOf(text).keys()) {
    const meant = likely(asked)
    // One word of the text is one word of a name: the weight of the first stands for all that it may be.
    whole += words.weightOf(meant[0]?.word ?? asked)
    for (const { word, share } of meant) shares.set(word, Math.max(share, shares.get(word) ?? 0))
  }
  // A word that most names have finds nothing; beside one that tells more, it counts all the same.
  const telling = [...shares.keys()].filter(word => words.countOf(word) <= mostShared)
  return words.entriesWith(telling.length > 0 ? telling : shares.keys(), mostShared).map(({ entry }) => {
    let common = 0
    for (const [word, share] of shares) if (entry.words.has(word)) common += words.weightOf(word) * share
    return { name: entry, overlap: Math.min(1, (2 * common) / (whole + weigh(entry))) }
  })
}

/**
 * The same for who is still typing: occupations of which a name has a word that begins with the last one, and all the
 * others, come among those that are found.
 */
export function completeOccupations(index: LabelIndex, text: string, most: number): Candidate[] {
  const found = new Map(findOccupations(index, text, most).map(each => [each.occupation.id, each]))
  const asked = textKey(text).split('-')
  const last = asked.at(-1) ?? ''
  for (const name of last === '' ? [] : index.beginning(last, mostShared)) {
    const own = textKey(name.label).split('-')
    if (!asked.slice(0, -1).every(word => own.some(each => each.startsWith(word)))) continue
    const isStart = asked.every((word, at) => own[at]?.startsWith(word))
    const score = (isStart ? 90 : 80) * shareOf(name)
    const known = found.get(name.occupation.id)
    if (known && known.score >= score) continue
    found.set(name.occupation.id, {
      occupation: name.occupation,
      by: 'beginning',
      score,
      label: name.label,
      kind: name.kind,
    })
  }
  return sorted(found.values()).slice(0, most)
}

/** The best first; of equals those in use, then by id. */
function sorted(candidates: Iterable<Candidate>): Candidate[] {
  const isOut = ({ occupation }: Candidate) => (occupation.deprecation ? 1 : 0)
  return [...candidates].sort(
    (a, b) => b.score - a.score || isOut(a) - isOut(b) || (a.occupation.id < b.occupation.id ? -1 : 1),
  )
}
