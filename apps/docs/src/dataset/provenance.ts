import type { ProvenanceRecord } from '@metiers/schema'
import { onceEach } from './memo'
import type { Dataset } from './read-dataset'

const byPointer = onceEach(({ provenance }: Dataset) => {
  const records = new Map<string, ProvenanceRecord[]>()
  // A value stands where its own text does: the sub-heading over it comes last.
  const isGroup = ({ derivation }: ProvenanceRecord) => derivation === 'group-heading'
  const own = provenance.filter(record => !isGroup(record))
  for (const record of [...own, ...provenance.filter(isGroup)]) {
    for (const pointer of record.pointers) {
      const known = records.get(pointer)
      if (known) known.push(record)
      else records.set(pointer, [record])
    }
  }
  return records
})

/** What stands in the sources for the value at a JSON Pointer: its records, in the order of the sources, those of sub-headings last. */
export function recordsAt(dataset: Dataset, pointer: string): ProvenanceRecord[] {
  return byPointer(dataset).get(pointer) ?? []
}

const byOccupation = onceEach(({ provenance }: Dataset) => {
  const records = new Map<string, ProvenanceRecord[]>()
  for (const record of provenance) {
    const owners = new Set(record.pointers.map(occupationPart).filter(owner => owner !== undefined))
    for (const owner of owners) records.set(owner, [...(records.get(owner) ?? []), record])
  }
  return records
})

/** Every record of an occupation, given its pointer (`/occupations/9`): where the sources name or describe it. */
export function recordsOfOccupation(dataset: Dataset, pointer: string): ProvenanceRecord[] {
  return byOccupation(dataset).get(pointer) ?? []
}

function occupationPart(pointer: string): string | undefined {
  return /^\/occupations\/\d+/.exec(pointer)?.[0]
}
