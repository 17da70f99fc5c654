import type { Occupation, OccupationFamily } from '@metiers/schema/data'
import { families } from '../generated/families.js'
import { occupations } from '../generated/occupations.js'

/** The occupation with an id such as `chef-de-projet`; undefined where there is none. */
export function occupationById(id: string): Occupation | undefined {
  return occupations.find(occupation => occupation.id === id)
}

/** The family with an id such as `projet`; undefined where there is none. */
export function familyById(id: string): OccupationFamily | undefined {
  return families.find(family => family.id === id)
}
