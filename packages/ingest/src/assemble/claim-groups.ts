import type { SectionPart } from '../recognise/parts.js'
import type { AssemblyContext } from './context.js'

/** Accounts for the sub-headings of a section: each is data of the values that it stands over, and no value itself. */
export function claimGroups(
  part: SectionPart | undefined,
  section: string,
  pointersOf: (index: number) => string[],
  { ledger }: AssemblyContext,
): void {
  for (const { block, first, end } of part?.groups ?? []) {
    const indices = Array.from({ length: end - first }, (_, at) => first + at)
    const pointers = indices.flatMap(pointersOf)
    if (pointers.length === 0) ledger.furniture(block, section)
    else ledger.data(block, { part: section, pointers, derivation: 'group-heading' })
  }
}
