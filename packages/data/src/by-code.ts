import type { ConceptMapping, Occupation } from '@metiers/schema/data'
import { occupations } from '../generated/occupations.js'

/** An occupation, and what links it to the code: the statement of its profile, or a mapping with its evidence. */
export type CodeMatch =
  | { occupation: Occupation; by: 'profile'; scheme: 'romeV2' | 'rome' | 'pcs' }
  | { occupation: Occupation; by: 'mapping'; mapping: ConceptMapping }

/**
 * Every occupation whose profile states a code, or that is mapped to it. A code is a fact only in its version: look
 * at `mapping.schemeVersion`, and at `mapping.status` and `mapping.confidence` before you rely on a mapping.
 */
export function occupationsByCode(code: string): CodeMatch[] {
  return occupations.flatMap((occupation): CodeMatch[] => [
    ...schemes
      .filter(scheme => occupation.profile?.codes[scheme].includes(code))
      .map(scheme => ({ occupation, by: 'profile' as const, scheme })),
    ...occupation.mappings
      .filter(mapping => mapping.code === code)
      .map(mapping => ({ occupation, by: 'mapping' as const, mapping })),
  ])
}

const schemes = ['romeV2', 'rome', 'pcs'] as const
