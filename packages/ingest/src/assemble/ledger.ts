import type { ProvenanceRecord } from '@metiers/schema'
import { markerOf } from '../recognise/marker-shape.js'
import type { CutOff } from '../recognise/parts.js'
import type { SourceBlock } from '../source-block.js'

/** The named rules by which a value is not the text itself; `docs/data.md` says what each does. */
export type Derivation =
  | CutOff
  | 'joined-lines'
  | 'sentence-case'
  | 'grid-column'
  | 'label-match'
  | 'tick'
  | 'code-split'
  | 'line-split'
  | 'group-heading'
  | 'scale-level'
  | 'empty-section'

/** What became of a block: the part it belongs to, and the values that come from it. */
export type Claim = { part: string; pointers: string[]; derivation?: Derivation | undefined }

/** The account of every block of the sources. A block that nobody claims is unrecognised. */
export type Ledger = {
  data(block: SourceBlock, claim: Claim): void
  furniture(block: SourceBlock, part: string, pointers?: string[]): void
  /** An observation of its own names the block: it stays unrecognised, and is not named again. */
  reported(block: SourceBlock): void
  isAccounted(block: SourceBlock): boolean
  /** The values that come from a block so far. */
  pointersOf(block: SourceBlock): readonly string[]
  records(blocks: Iterable<SourceBlock>): ProvenanceRecord[]
}

export function createLedger(): Ledger {
  const claims = new Map<number, Claim & { status: 'data' | 'furniture' }>()
  const named = new Set<number>()
  return {
    data(block, { part, pointers, derivation }) {
      const known = claims.get(block.order)
      if (known?.status === 'data') {
        known.pointers.push(...pointers)
        known.derivation ??= derivation
      } else {
        claims.set(block.order, { status: 'data', part, pointers: [...pointers], derivation })
      }
    },
    furniture(block, part, pointers = []) {
      const known = claims.get(block.order)
      const derivation = pointers.length > 0 ? 'empty-section' : undefined
      if (!known) claims.set(block.order, { status: 'furniture', part, pointers: [...pointers], derivation })
      else if (known.status === 'furniture') {
        known.pointers.push(...pointers)
        known.derivation ??= derivation
      }
    },
    reported(block) {
      named.add(block.order)
    },
    isAccounted: block => claims.has(block.order) || named.has(block.order),
    pointersOf: block => claims.get(block.order)?.pointers ?? [],
    records: blocks => Array.from(blocks, block => recordOf(block, claims.get(block.order))),
  }
}

function recordOf(
  block: SourceBlock,
  claim: (Claim & { status: 'data' | 'furniture' }) | undefined,
): ProvenanceRecord {
  const marker = markerOf(block)
  return {
    sourceId: block.sourceId,
    place: block.node.place,
    ...(marker !== null && { marker }),
    text: block.node.value,
    status: claim?.status ?? 'unrecognised',
    part: claim?.part ?? 'unrecognised',
    pointers: [...new Set(claim?.pointers)],
    ...(claim?.derivation && { derivation: claim.derivation }),
  }
}
