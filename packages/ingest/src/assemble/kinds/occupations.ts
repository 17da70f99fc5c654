import type { RelatedOccupation } from '@metiers/schema'
import { placeOf } from '../../source-block.js'
import { type SectionInput, valuesOf } from './section-input.js'

/** The labels of other occupations, with the ids of those that they name. */
export function occupations(input: SectionInput): RelatedOccupation[] {
  const { section, draft, register, context } = input
  return valuesOf(input).map(({ text, block, cutOff }, index) => {
    const named = register.resolve({ text, blocks: [block], part: section.id })
    const pointer = `${input.pointer}/${index}`
    const pointers = named ? [`${pointer}/label`, `${pointer}/occupationId`] : [`${pointer}/label`]
    const derivation = cutOff ?? (named ? 'label-match' : undefined)
    context.ledger.data(block, { part: section.id, pointers, derivation })
    if (!named) {
      const at = { place: placeOf(block), occupationId: draft.id }
      context.observations.push({ kind: 'related-unresolved', label: text, ...at })
    }
    return { label: text, occupationId: named?.id ?? null }
  })
}
