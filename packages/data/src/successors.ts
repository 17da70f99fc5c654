import { currentSuccessors } from '@metiers/schema/current-successors'
import type { Occupation } from '@metiers/schema/data'
import { occupationById } from './by-id.js'

/**
 * The occupations in use that took the place of one with this id: where a deprecated id of older data leads today, past
 * those that are deprecated too. An occupation in use leads to itself; an id that never was, and one that nothing took
 * the place of, to none.
 */
export function successorsOf(id: string): Occupation[] {
  const occupation = occupationById(id)
  if (!occupation) return []
  return occupation.deprecation ? currentSuccessors(occupation, occupationById) : [occupation]
}
