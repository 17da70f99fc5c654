import type { Occupation } from '@metiers/schema'
import { hasProfile } from './completeness'
import { onceEach } from './memo'
import { occupationById } from './occupations'
import type { Dataset } from './read-dataset'

/** Two near occupations: the fiche of `from` names `to`; mutual where that of `to` names `from` too. */
export type Proximity = { from: Occupation; to: Occupation; mutual: boolean }

/** Every two near occupations once, in the order of the nomenclature and of the fiches. */
export const proximities = onceEach((dataset: Dataset): Proximity[] => {
  const found = new Map<string, Proximity>()
  for (const from of dataset.nomenclature.occupations) {
    for (const { occupationId } of from.profile?.relatedOccupations ?? []) {
      const to = occupationId === null ? undefined : occupationById(dataset, occupationId)
      if (!to || to === from) continue
      const back = found.get(`${to.id} ${from.id}`)
      if (back) back.mutual = true
      else if (!found.has(`${from.id} ${to.id}`))
        found.set(`${from.id} ${to.id}`, { from, to, mutual: false })
    }
  }
  return [...found.values()]
})

const nearByOccupation = onceEach((dataset: Dataset) => {
  const near = new Map<Occupation, Occupation[]>()
  const add = (occupation: Occupation, other: Occupation) => {
    const known = near.get(occupation)
    if (known) known.push(other)
    else near.set(occupation, [other])
  }
  for (const { from, to } of proximities(dataset)) {
    add(from, to)
    add(to, from)
  }
  return near
})

/** The occupations that an occupation names as near, or that name it. */
export function nearOccupations(dataset: Dataset, occupation: Occupation): Occupation[] {
  return nearByOccupation(dataset).get(occupation) ?? []
}

/** More pairs than these have no page each: two pages a pair and language are more than anyone opens. */
const mostPairs = 300

/** The near occupations that stand side by side on a page of their own: both have a fiche; none where there are very many. */
export const comparablePairs = onceEach((dataset: Dataset): Proximity[] => {
  const pairs = proximities(dataset).filter(({ from, to }) => hasProfile(from) && hasProfile(to))
  return pairs.length > mostPairs ? [] : pairs
})

const pairsByIds = onceEach(
  (dataset: Dataset) =>
    new Map(comparablePairs(dataset).map(pair => [`${pair.from.id} ${pair.to.id}`, pair])),
)

/** The page of two near occupations, whichever names the other; undefined where they have none. */
export function comparablePair(dataset: Dataset, a: Occupation, b: Occupation): Proximity | undefined {
  const pairs = pairsByIds(dataset)
  return pairs.get(`${a.id} ${b.id}`) ?? pairs.get(`${b.id} ${a.id}`)
}

/** The groups of occupations that proximities join, the largest first; who has none is in no group. */
export const joinedGroups = onceEach((dataset: Dataset): Occupation[][] => {
  const near = nearByOccupation(dataset)
  const seen = new Set<Occupation>()
  const groups: Occupation[][] = []
  for (const start of dataset.nomenclature.occupations) {
    if (seen.has(start) || !near.has(start)) continue
    const reached = new Set([start])
    for (const occupation of reached) for (const other of near.get(occupation) ?? []) reached.add(other)
    for (const occupation of reached) seen.add(occupation)
    groups.push(dataset.nomenclature.occupations.filter(occupation => reached.has(occupation)))
  }
  return groups.toSorted((a, b) => b.length - a.length)
})

const namesByOccupation = onceEach((dataset: Dataset) => {
  const all = new Map<Occupation, { names: Occupation[]; namedBy: Occupation[] }>()
  const of = (occupation: Occupation) => {
    const known = all.get(occupation) ?? { names: [], namedBy: [] }
    all.set(occupation, known)
    return known
  }
  for (const { from, to, mutual } of proximities(dataset)) {
    of(from).names.push(to)
    of(to).namedBy.push(from)
    if (!mutual) continue
    of(to).names.push(from)
    of(from).namedBy.push(to)
  }
  return all
})

/** Whom an occupation's fiche names as near, and by whose it is named. */
export function namesOf(
  dataset: Dataset,
  occupation: Occupation,
): { names: Occupation[]; namedBy: Occupation[] } {
  return namesByOccupation(dataset).get(occupation) ?? { names: [], namedBy: [] }
}
