import { type CodeScheme, type Codes, pcsCodeSchema, romeCodeSchema, romeV2CodeSchema } from '@metiers/schema'
import type { SectionPart } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import type { AssemblyContext, Draft } from './context.js'

export const codeForms: Record<CodeScheme, (text: string) => boolean> = {
  romeV2: text => romeV2CodeSchema.safeParse(text).success,
  rome: text => romeCodeSchema.safeParse(text).success,
  pcs: text => pcsCodeSchema.safeParse(text).success,
}

/**
 * Reads the codes of a section into `codes`, each into the scheme whose form it has. A line may hold several,
 * set apart by commas, semicolons, slashes or spaces; what has no scheme's form is noted and not taken.
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
    const pieces = value.text.split(/[\s,;/]+/).filter(piece => piece !== '')
    const pointers: string[] = []
    const others: string[] = []
    for (const piece of pieces) {
      const scheme = schemes.find(candidate => codeForms[candidate](piece))
      if (!scheme) {
        others.push(piece)
        continue
      }
      pointers.push(`/occupations/${draft.index}/profile/codes/${scheme}/${codes[scheme].length}`)
      codes[scheme].push(piece)
      correct(scheme, piece, codes, draft, context)
    }
    // Words of which none is a code are one text.
    const unknown = pointers.length === 0 ? [value.text] : others
    for (const code of unknown) {
      const at = { place: placeOf(value.block), occupationId: draft.id }
      context.observations.push({ kind: 'code-form', code, schemes, ...at })
    }
    if (pointers.length === 0) {
      context.ledger.reported(value.block)
      continue
    }
    const derivation = value.inline ? 'heading-inline-value' : pieces.length > 1 ? 'code-split' : undefined
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
