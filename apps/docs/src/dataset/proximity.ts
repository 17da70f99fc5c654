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

/** The near occupations that can be compared: both have a fiche. */
export const comparablePairs = onceEach((dataset: Dataset): Proximity[] =>
  proximities(dataset).filter(({ from, to }) => hasProfile(from) && hasProfile(to)),
)

/** The pair of two near occupations that both have a fiche, whichever names the other. */
export function comparablePair(dataset: Dataset, a: Occupation, b: Occupation): Proximity | undefined {
  return comparablePairs(dataset).find(({ from, to }) => (from === a && to === b) || (from === b && to === a))
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

/** Whom an occupation's fiche names as near, and by whose it is named. */
export function namesOf(
  dataset: Dataset,
  occupation: Occupation,
): { names: Occupation[]; namedBy: Occupation[] } {
  const related = proximities(dataset)
  const names = related.filter(({ from, to, mutual }) => from === occupation || (mutual && to === occupation))
  const namedBy = related.filter(
    ({ from, to, mutual }) => to === occupation || (mutual && from === occupation),
  )
  const other = ({ from, to }: Proximity) => (from === occupation ? to : from)
  return { names: names.map(other), namedBy: namedBy.map(other) }
}
