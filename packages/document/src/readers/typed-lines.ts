import type { Flow, Paragraph } from '../tree.js'
import { type Count, countsOn, type TypedMarker, typedMarker } from './typed-markers.js'

/**
 * A paragraph as a reader gives it. `softBreaks` are the indices of its `lines` that only the source has, and the page
 * has not (a line of Markdown is no line of its paragraph): typed bullets are looked for in them too.
 */
export type DraftParagraph = Paragraph & { softBreaks?: ReadonlySet<number> }

/** A line of a paragraph: its pieces between tabs, and what was typed before them. */
export type Line = {
  pieces: string[]
  opens: boolean
  soft: boolean
  typed: TypedMarker | null
  isItem: boolean
}
/** A child of the flow with the lines that are looked at; none where it is something else than a paragraph of text. */
export type Unit = { node: Flow; lines: Line[] }

/** The lines of a paragraph; none of a node that is no text. */
export function linesOf(node: Flow): Line[] {
  if (node.type !== 'paragraph' || node.mark) return []
  const { lines = [[node.value]], softBreaks }: DraftParagraph = node
  return lines.map((pieces, index) => ({
    pieces,
    opens: index === 0,
    soft: softBreaks?.has(index) ?? false,
    typed: typedMarker(pieces.join('\t')),
    isItem: false,
  }))
}

/** Marks the lines that are items; gives the numbers that were typed anywhere in the flow. */
export function markItems(units: Unit[]): ReadonlySet<string> {
  const numbers = new Set<string>()
  // A line that goes on the item above in the same paragraph does not part it from the next.
  const looked = units.flatMap(({ node, lines }): (Line | Flow)[] =>
    lines.length > 0 ? lines.filter(({ opens, typed }) => opens || typed !== null) : [node],
  )
  const boxes = boxesIn(looked)
  for (const [index, line] of looked.entries()) {
    if (!('pieces' in line) || line.typed === null || boxes.has(line)) continue
    const beside = [looked[index - 1], looked[index + 1]]
    const { typed } = line
    if (typed.kind === 'bullet') line.isItem = typed.sure || beside.some(isBullet)
    else {
      for (const count of typed.counts) numbers.add(keyOf(count))
      const [before, after] = beside.map(numberOf)
      line.isItem =
        (before != null && countsOn(before, typed.counts)) || (after != null && countsOn(typed.counts, after))
    }
  }
  return numbers
}

/** Lines that begin with a square, where some are full and some are empty: those are boxes that say yes or no. */
function boxesIn(looked: (Line | Flow)[]): ReadonlySet<Line | Flow> {
  const beginWith = (square: string) =>
    looked.filter(
      line => 'pieces' in line && line.typed?.kind === 'bullet' && line.typed.written.startsWith(square),
    )
  const [full, empty] = ['■', '□'].map(beginWith)
  return new Set(full?.length && empty?.length ? [...full, ...empty] : [])
}

function isBullet(beside: Line | Flow | undefined): boolean {
  if (beside === undefined) return false
  return 'pieces' in beside ? beside.typed?.kind === 'bullet' : beside.type === 'list'
}

function numberOf(beside: Line | Flow | undefined): Count[] | null {
  if (beside === undefined || !('pieces' in beside)) return null
  return beside.typed?.kind === 'number' ? beside.typed.counts : null
}

function keyOf({ style, above, ordinal }: Count): string {
  return `${style} ${above}${ordinal}`
}

/** Whether a number was typed that counts on from this one, or from which this one does. */
export function hasNeighbour(count: Count, numbers: ReadonlySet<string>): boolean {
  return [-1, 1].some(step => numbers.has(keyOf({ ...count, ordinal: count.ordinal + step })))
}
