import type { GradedRow, SectionPart, SectionValue } from '../../recognise/parts.js'
import type { ScaleReader } from '../../template/scale-reader.js'
import type { Section } from '../../template/template.js'
import type { AssemblyContext, Draft } from '../context.js'
import type { Derivation } from '../ledger.js'
import type { Register } from '../register.js'

/** A section of one fiche: what the template says of it, what was recognised, and where its value stands in the dataset. */
export type SectionInput = {
  section: Section
  part: SectionPart | undefined
  /** Of a graded list. */
  rows: readonly GradedRow[]
  /** Of a list whose items may bear a level. */
  scale: ScaleReader | null
  /** The JSON Pointer of the value. */
  pointer: string
  draft: Draft
  register: Register
  context: AssemblyContext
}

/** The values of a section; none where the fiche has no such heading. */
export function valuesOf({ part }: SectionInput): readonly SectionValue[] {
  return part?.values ?? []
}

/** Accounts for a value of a section; `isJoined` where it is a part of what is published there. */
export function claimValue(
  value: SectionValue,
  pointers: string[],
  { section, context }: SectionInput,
  isJoined = false,
): void {
  const derivation: Derivation | undefined =
    value.cutOff ?? (isJoined || value.lines > 1 ? 'joined-lines' : undefined)
  context.ledger.data(value.block, { part: section.id, pointers, derivation })
}
