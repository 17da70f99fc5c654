import type { Occupation } from '@metiers/schema'
import type { Dataset } from '../dataset/load.js'
import { completeOccupations } from '../search/find-occupations.js'
import type { OccupationQuery } from './queries.js'

/** The occupations that a query asks for: in the order of the list, or the best first where words are asked for. */
export function askedOccupations({ nomenclature, labels }: Dataset, query: OccupationQuery): Occupation[] {
  const from =
    query.q === undefined
      ? nomenclature.occupations
      : completeOccupations(labels, query.q, nomenclature.occupations.length).map(each => each.occupation)
  const withCode = query.code === undefined ? null : new Set(labels.withCode(query.code))
  return from.filter(
    occupation =>
      (query.status === 'all' ||
        (query.status === 'deprecated') === (occupation.deprecation !== undefined)) &&
      (query.family === undefined || occupation.familyId === query.family) &&
      (query.subfamily === undefined || occupation.subfamilyId === query.subfamily) &&
      (query.profile === undefined || (query.profile === 'true') === (occupation.profile !== null)) &&
      (withCode === null || withCode.has(occupation)),
  )
}
