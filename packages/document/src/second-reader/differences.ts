import type { Place } from '@metiers/schema'
import { blocksOf } from '../blocks.js'
import type { ReadResult } from '../readers/reader.js'
import { align } from './align.js'
import type { HtmlBlock } from './html-blocks.js'

/** A text that one reading of a document has and the other has not, or has otherwise; '' where there is none. */
export type ReadingDifference = { place: Place | null; first: string; second: string }

/**
 * What our reading of a Word document and the second one do not have in common. A text that stands among the asides is
 * named already; one that both have in another order, cut or joined otherwise is no difference. Null where the two
 * differ in so much that they cannot be held side by side.
 */
export function readingDifferences(
  { root, asides }: Pick<ReadResult, 'root' | 'asides'>,
  second: readonly HtmlBlock[],
): ReadingDifference[] | null {
  const blocks = blocksOf(root)
  const alignment = align(
    blocks.map(({ node }) => node.value),
    second.map(({ text }) => text),
  )
  if (alignment === null) return null
  const beside = letters(asides.map(({ text }) => text).join(' '))
  const mine = alignment.hunks.map(({ first }) => letters(first)).join('\n')
  const theirs = alignment.hunks.map(({ second }) => letters(second)).join('\n')
  return alignment.hunks
    .filter(({ first, second }) => {
      const [one, other] = [letters(first), letters(second)]
      if (one === other) return false
      if (one === '') return !(beside.includes(other) || mine.includes(other) || typedMarker.test(second))
      return other !== '' || !theirs.includes(one)
    })
    .map(({ first, second, firstBlock }) => ({
      place: firstBlock === null ? null : (blocks[firstBlock]?.node.place ?? null),
      first,
      second,
    }))
}

// A bullet or number that a person typed is not part of our text: it stands beside its item.
const typedMarker = /^(?:[oOvüŸØ§]|\(?(?:\d{1,3}|[ivxIVX]{1,5}|[a-zA-Z])[.)])$/u

/** A text as compared: spaces and the signs between words are drawn otherwise by each reader. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\n]+/gu, '')
}
