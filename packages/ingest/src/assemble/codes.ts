import { type CodeScheme, type Codes, pcsCodeSchema, romeCodeSchema, romeV2CodeSchema } from '@metiers/schema'
import type { SectionPart } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import { readCodeLine } from './code-line.js'
import type { AssemblyContext, Draft } from './context.js'

export const codeForms: Record<CodeScheme, (text: string) => boolean> = {
  romeV2: text => romeV2CodeSchema.safeParse(text).success,
  rome: text => romeCodeSchema.safeParse(text).success,
  pcs: text => pcsCodeSchema.safeParse(text).success,
}

/**
 * Reads the codes of a section into `codes`, each into the scheme whose form it has. A line may hold several, each with
 * its label beside it; a label is noted, since its code says it, and so is what has no scheme's form.
 */
export function readCodes(
  section: string,
  part: SectionPart,
  schemes: CodeScheme[],
  codes: Codes,
  draft: Draft,
  context: AssemblyContext,
): void {
  for (const value of part.values) {
    const schemeOf = (text: string) => schemes.find(candidate => codeForms[candidate](text))
    const line = readCodeLine(value.text, text => schemeOf(text) !== undefined)
    const at = { place: placeOf(value.block), occupationId: draft.id }
    const pointers = line.codes.flatMap(code => {
      const scheme = schemeOf(code)
      if (!scheme) return []
      const pointer = `/occupations/${draft.index}/profile/codes/${scheme}/${codes[scheme].length}`
      codes[scheme].push(code)
      correct(scheme, code, codes, draft, context)
      return [pointer]
    })
    // Words of which none is a code are one text.
    const unknown = pointers.length === 0 ? [value.text] : line.others
    for (const code of unknown) {
      context.observations.push({ kind: 'code-form', code, schemes, ...at })
    }
    if (line.labels.length > 0) {
      context.observations.push({ kind: 'code-label', labels: line.labels, ...at })
    }
    if (pointers.length === 0) {
      context.ledger.reported(value.block)
      continue
    }
    const isSplit = pointers.length > 1 || value.text !== line.codes[0]
    const derivation = value.cutOff ?? (isSplit ? 'code-split' : undefined)
    context.ledger.data(value.block, { part: section, pointers, derivation })
  }
}

// The stated code stays among the codes; the steward's correction stands beside it, with the reason.
function correct(
  scheme: CodeScheme,
  stated: string,
  codes: Codes,
  draft: Draft,
  context: AssemblyContext,
): void {
  for (const decision of context.decisions.corrections) {
    if (decision.text !== stated || decision.occupation !== draft.id) continue
    context.usedDecisions.add(decision)
    codes.corrections ??= []
    codes.corrections.push({ scheme, stated, corrected: decision.value, because: decision.because })
  }
}
