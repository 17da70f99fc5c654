import type { Occupation, OccupationFamily } from '@metiers/schema'
import { onceEach } from '../dataset/memo'
import { joinedGroups, type Proximity, proximities } from '../dataset/proximity'
import type { Dataset } from '../dataset/read-dataset'
import { type Layout, layoutOf } from './layout'

/** More occupations than these in one drawing cannot be followed with the eye; it is drawn family by family. */
const mostInOne = 24
/** More than these are not drawn at all: the table says what there is. */
const mostInFamily = 60

/** A group of near occupations, drawn; `family` where only that family of a large group is in it. */
export type Drawing = { family: OccupationFamily | undefined; occupations: Occupation[]; layout: Layout }

/** The near occupations as drawings: a group each, a large group by families. What is too large is left out. */
export const careerDrawings = onceEach((dataset: Dataset): { drawings: Drawing[]; undrawn: number } => {
  const drawings: Drawing[] = []
  let undrawn = 0
  for (const group of joinedGroups(dataset)) {
    if (group.length <= mostInOne) {
      drawings.push(drawn(undefined, group, proximities(dataset)))
      continue
    }
    for (const family of dataset.nomenclature.families) {
      const members = group.filter(({ familyId }) => familyId === family.id)
      const within = between(members, proximities(dataset))
      const joined = members.filter(member => within.some(({ from, to }) => from === member || to === member))
      if (joined.length > mostInFamily) undrawn += joined.length
      else if (joined.length > 0) drawings.push(drawn(family, joined, within))
    }
  }
  return { drawings, undrawn }
})

function drawn(family: OccupationFamily | undefined, occupations: Occupation[], all: Proximity[]): Drawing {
  return { family, occupations, layout: layoutOf(occupations, between(occupations, all)) }
}

function between(occupations: Occupation[], all: Proximity[]): Proximity[] {
  const members = new Set(occupations)
  return all.filter(({ from, to }) => members.has(from) && members.has(to))
}
