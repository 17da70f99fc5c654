import { currentSuccessors, type Occupation } from '@metiers/schema'
import type { Dataset } from '../dataset/load.js'
import { groupsOf } from '../dataset/section-texts.js'
import { type Candidate, findOccupations } from '../search/find-occupations.js'
import { limits } from '../settings.js'
import { hasValue } from './properties.js'
import type { Query } from './queries.js'

/** The one type of what is reconciled. */
export const occupationType = 'occupation'

/** A candidate as the API has it. */
export type ReconcileCandidate = {
  id: string
  name: string
  description?: string
  type: { id: string; name: string }[]
  score: number
  match: boolean
  features: { id: string; value: number | boolean }[]
}

const usualLimit = 5
/** How much of a score the properties are, where some are asked for. */
const propertyShare = 0.3
/** A match has this score at least, and stands so far above the next. */
const surest = 87
const apart = 15

/**
 * The occupations in use that a query may mean, the best first. One that is out of use stands for what took its place.
 * `match`: nothing else can be meant.
 */
export function reconcile(dataset: Dataset, query: Query, typeName: string): ReconcileCandidate[] {
  const types = query.type === undefined ? [] : [query.type].flat()
  if (types.length > 0 && !types.includes(occupationType)) return []
  const most = Math.min(Math.max(1, Math.floor(query.limit ?? usualLimit)), limits.candidates)
  const properties = query.properties ?? []
  const text = (query.query ?? '').slice(0, limits.queryCharacters)
  const found = text.trim() === '' ? withProperties(dataset, query) : inUse(dataset, text)
  const scored = found
    .map(candidate => scoredBy(candidate, shareOf(candidate.occupation)))
    .sort((a, b) => b.score - a.score || (a.candidate.occupation.id < b.candidate.occupation.id ? -1 : 1))
  const [first, second] = scored
  const isSure = first !== undefined && first.score >= surest && first.score - (second?.score ?? 0) >= apart
  return scored.slice(0, most).map(({ candidate: { occupation, score: name, by }, score, share }, at) => ({
    id: occupation.id,
    name: occupation.preferredLabel.fr,
    ...describe(dataset, occupation),
    type: [{ id: occupationType, name: typeName }],
    score: rounded(score),
    match: at === 0 && isSure,
    features: [
      { id: 'name', value: rounded(name) },
      { id: 'same-name', value: by === 'text' || by === 'form' },
      ...(share === null ? [] : [{ id: 'properties', value: rounded(share) }]),
    ],
  }))

  /** The share of the properties asked for that an occupation has; null where none is. */
  function shareOf(occupation: Occupation): number | null {
    if (properties.length === 0) return null
    const held = properties.filter(({ pid, v }) =>
      hasValue(dataset, occupation, { property: pid, wanted: v }),
    )
    return held.length / properties.length
  }
}

function scoredBy(candidate: Candidate, share: number | null) {
  const score =
    share === null ? candidate.score : candidate.score * (1 - propertyShare) + 100 * propertyShare * share
  return { candidate, score, share }
}

/** Where an occupation stands, in a line. */
export function describe({ nomenclature }: Dataset, occupation: Occupation): { description?: string } {
  const groups = groupsOf(nomenclature, occupation).map(({ preferredLabel }) => preferredLabel.fr)
  return groups.length === 0 ? {} : { description: groups.join(' › ') }
}

/** Enough for what stands behind a limit, and for those of the same score. */
const looked = 2 * limits.candidates

function inUse(dataset: Dataset, text: string): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of findOccupations(dataset.labels, text, looked)) {
    const { occupation } = candidate
    const successors = occupation.deprecation
      ? currentSuccessors(occupation, id => dataset.occupations.get(id))
      : [occupation]
    for (const each of successors) {
      const known = best.get(each.id)
      if (!known || known.score < candidate.score) best.set(each.id, { ...candidate, occupation: each })
    }
  }
  return [...best.values()]
}

/** Without a name, whatever has one of the properties may be meant. */
function withProperties(dataset: Dataset, { properties = [] }: Query): Candidate[] {
  return dataset.nomenclature.occupations
    .filter(
      occupation =>
        !occupation.deprecation &&
        properties.some(({ pid, v }) => hasValue(dataset, occupation, { property: pid, wanted: v })),
    )
    .map(occupation => ({ occupation, score: 50, by: 'words', label: '', kind: null }))
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}
