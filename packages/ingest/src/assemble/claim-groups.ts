import type { ProfilePart } from '../recognise/parts.js'
import type { AssemblyContext } from './context.js'

/**
 * Accounts for the sub-headings of a fiche, once its values are: each is data of the values that it stands over, and no
 * value itself.
 */
export function claimGroups({ sections }: ProfilePart, { ledger }: AssemblyContext): void {
  for (const [section, { values, groups = [] }] of sections) {
    for (const { block, first, end } of groups) {
      const pointers = values.slice(first, end).flatMap(value => ledger.pointersOf(value.block))
      if (pointers.length === 0) ledger.furniture(block, section)
      else ledger.data(block, { part: section, pointers, derivation: 'group-heading' })
    }
  }
}
