import type { Occupation } from '@metiers/schema'
import type { EscoOccupationSuggestion } from './esco-sssom.js'
import type { EscoOccupations } from './read-esco-occupations.js'

/** The occupations of ESCO that the ROME appellations of an occupation's mappings lead to, once each, in their order. */
export function escoOfOccupation(
  occupation: Occupation,
  { byAppellation }: EscoOccupations,
): EscoOccupationSuggestion {
  const found = occupation.mappings.flatMap(({ appellationCode, confidence, status }) =>
    (appellationCode === null ? [] : (byAppellation.get(appellationCode) ?? [])).map(candidate => ({
      ...candidate,
      confidence,
      isProposed: status === 'proposed',
    })),
  )
  const candidates = found.filter(({ uri }, at) => found.findIndex(other => other.uri === uri) === at)
  return { occupation, candidates }
}
