import { placeOf } from '../../source-block.js'
import { readCodeLine } from '../code-line.js'
import { codeForms } from '../codes.js'
import { type SectionInput, valuesOf } from './section-input.js'

// A code of a classification that the program does not know: it has a digit, and no space.
const anyCode = /^(?=\D*\d)[\p{L}\d][\p{L}\d._-]*$/u

/**
 * The codes of a section of the steward's own. A line may hold several, each with its label beside it; a label is noted,
 * and so is what is no code of the section's schemes, or of any where it has none.
 */
export function codes(input: SectionInput): string[] {
  const { section, pointer, draft, context } = input
  const { schemes = [] } = section
  const isCode = (piece: string) =>
    schemes.length === 0 ? anyCode.test(piece) : schemes.some(scheme => codeForms[scheme](piece))
  const found: string[] = []
  for (const { text, block, cutOff } of valuesOf(input)) {
    const line = readCodeLine(text, isCode)
    const pointers = line.codes.map((_, index) => `${pointer}/${found.length + index}`)
    found.push(...line.codes)
    const at = { place: placeOf(block), occupationId: draft.id }
    // Words of which none is a code are one text.
    for (const code of pointers.length === 0 ? [text] : line.others) {
      context.observations.push({ kind: 'code-form', code, schemes, ...at })
    }
    if (line.labels.length > 0) context.observations.push({ kind: 'code-label', labels: line.labels, ...at })
    if (pointers.length === 0) {
      context.ledger.reported(block)
      continue
    }
    const isSplit = line.codes.length > 1 || line.labels.length > 0 || line.others.length > 0
    const derivation = cutOff ?? (isSplit ? 'code-split' : undefined)
    context.ledger.data(block, { part: section.id, pointers, derivation })
  }
  return found
}
