import type { ConceptMapping, Occupation } from '@metiers/schema'
import { grouped } from './grouped'
import { onceEach } from './memo'
import { alphabetical } from './occupations'
import type { Dataset } from './read-dataset'

/** The mappings to one concept of another scheme: its code and label in a version, and the occupations. */
export type AlignedConcept = {
  code: string
  label: string
  version: string
  /** undefined where another version of the same code has it already */
  anchor: string | undefined
  mappings: { occupation: Occupation; mapping: ConceptMapping }[]
}

/** Every mapping, by the concept that it leads to, in the order of the codes. */
export const alignmentOf = onceEach((dataset: Dataset): AlignedConcept[] => {
  const pairs = alphabetical(dataset).flatMap(occupation =>
    occupation.mappings.map(mapping => ({ occupation, mapping })),
  )
  const concepts = [...grouped(pairs, ({ mapping }) => `${mapping.code} ${mapping.schemeVersion}`)]
  const seen = new Set<string>()
  return concepts
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, mappings]) => {
      const [first] = mappings
      if (!first) return []
      const { code, label, schemeVersion } = first.mapping
      const anchor = seen.has(code) ? undefined : code
      seen.add(code)
      return [{ code, label, version: schemeVersion, anchor, mappings }]
    })
})

/** Whether the list of the concepts has one: it has none that only an occupation out of use leads to. */
export function isAligned(dataset: Dataset, code: string): boolean {
  return alignedCodes(dataset).has(code)
}

const alignedCodes = onceEach((dataset: Dataset) => new Set(alignmentOf(dataset).map(({ code }) => code)))

/** The occupations that no mapping leads from, by label; not those out of use. */
export function unaligned(dataset: Dataset): Occupation[] {
  return alphabetical(dataset).filter(({ mappings, deprecation }) => mappings.length === 0 && !deprecation)
}

/** How many mappings are proposed, and how many a named person has confirmed. */
export function mappingStatuses(dataset: Dataset): { proposed: number; confirmed: number } {
  const counts = { proposed: 0, confirmed: 0 }
  for (const { mappings } of alignmentOf(dataset))
    for (const { mapping } of mappings) counts[mapping.status] += 1
  return counts
}
