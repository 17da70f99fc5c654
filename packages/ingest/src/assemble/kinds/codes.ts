import { placeOf } from '../../source-block.js'
import { codeForms } from '../codes.js'
import { type SectionInput, valuesOf } from './section-input.js'

// A code of a classification that the program does not know: it has a digit, and no space.
const anyCode = /^(?=\D*\d)[\p{L}\d][\p{L}\d._-]*$/u

/**
 * The codes of a section of the steward's own. A line may hold several, set apart by commas, semicolons, slashes or spaces;
 * what is no code of its schemes, or of any where it has none, is noted and not taken.
 */
export function codes(input: SectionInput): string[] {
  const { section, pointer, draft, context } = input
  const { schemes = [] } = section
  const isCode = (piece: string) =>
    schemes.length === 0 ? anyCode.test(piece) : schemes.some(scheme => codeForms[scheme](piece))
  const found: string[] = []
  for (const { text, block, inline } of valuesOf(input)) {
    const pieces = text.split(/[\s,;/]+/).filter(piece => piece !== '')
    const taken = pieces.filter(isCode)
    const pointers = taken.map((_, index) => `${pointer}/${found.length + index}`)
    found.push(...taken)
    // Words of which none is a code are one text.
    for (const code of taken.length === 0 ? [text] : pieces.filter(piece => !isCode(piece))) {
      const at = { place: placeOf(block), occupationId: draft.id }
      context.observations.push({ kind: 'code-form', code, schemes, ...at })
    }
    if (taken.length === 0) {
      context.ledger.reported(block)
      continue
    }
    const derivation = inline ? 'heading-inline-value' : pieces.length > 1 ? 'code-split' : undefined
    context.ledger.data(block, { part: section.id, pointers, derivation })
  }
  return found
}
