import type { ConceptMapping, Occupation } from '@metiers/schema/data'
import { occupations } from '../generated/occupations.js'

/** An occupation, and what links it to the code: the statement of its profile, or a mapping with its evidence. */
export type CodeMatch =
  | { occupation: Occupation; by: 'profile'; scheme: 'romeV2' | 'rome' | 'pcs' }
  | { occupation: Occupation; by: 'mapping'; mapping: ConceptMapping }

/**
 * Every occupation whose profile states a code, or that is mapped to it, in capitals or not (`m1802`, `388A`). A code is a fact only in its version: look
 * at `mapping.schemeVersion`, and at `mapping.status` and `mapping.confidence` before you rely on a mapping.
 */
export function occupationsByCode(code: string): CodeMatch[] {
  const wanted = code.trim().toUpperCase()
  const isWanted = (each: string) => each.toUpperCase() === wanted
  return occupations.flatMap((occupation): CodeMatch[] => [
    ...schemes
      .filter(scheme => occupation.profile?.codes[scheme].some(isWanted))
      .map(scheme => ({ occupation, by: 'profile' as const, scheme })),
    ...occupation.mappings
      .filter(mapping => isWanted(mapping.code))
      .map(mapping => ({ occupation, by: 'mapping' as const, mapping })),
  ])
}

const schemes = ['romeV2', 'rome', 'pcs'] as const
