import type { Cell, MarkState } from '@metiers/document'
import { type SourceBlock, writtenText } from '../source-block.js'
import { tickState } from './block-mark.js'
import type { CompetenceRow, LevelDoubt, RowText } from './parts.js'
import type { Head } from './table-columns.js'

/** What stands in a place for ticks: the level of its column, or why that is not known. */
export type RowMark = { block: SourceBlock; state: MarkState; text: string } & (
  | { level: 1 | 2 | 3; doubt: null }
  | { level: null; doubt: LevelDoubt }
)

/** A competence while its rows are read: one category, over one row of the table or several. */
export type OpenCompetence = {
  cell: Cell
  /** The number of the last row of the table that the category covers. */
  last: number
  category: RowText[]
  marks: RowMark[]
  /** Marks under a head that is no level's. */
  strays: { block: SourceBlock; head: Head | null }[]
  notes: RowText[]
}

/** The text that a block is, with the sign that a person typed before it. */
export function wholeText(block: SourceBlock): RowText {
  return { block, text: writtenText(block), isWhole: true }
}

/** The text of a category: the bullet of a list in its cell is no part of the label. */
export function labelText(block: SourceBlock): RowText {
  return block.inList ? { block, text: block.node.value, isWhole: true } : wholeText(block)
}

/** A block as what may tick a row. */
export function wholeMark(block: SourceBlock): Pick<RowMark, 'block' | 'state' | 'text'> {
  return { block, state: tickState(block), text: block.node.value }
}

/** Turns what was collected into a row: a level only where one column, and no other, is ticked beyond doubt. */
export function closeCompetence({
  category,
  marks,
  notes,
}: Pick<OpenCompetence, 'category' | 'marks' | 'notes'>): CompetenceRow {
  const ticks = marks.filter(({ state }) => state === 'ticked')
  const unclear = marks.filter(({ state }) => state === 'unclear')
  const levels = new Set(ticks.map(({ level }) => level))
  const doubt = doubtOf(ticks, unclear)
  // The same column ticked twice is one level; the second tick is still accounted for.
  const counted = levels.size > 1 || levels.has(null) ? ticks : ticks.slice(0, 1)
  const ticking = [...counted, ...unclear]
  return {
    category,
    ticks: ticking.map(({ block }) => block),
    boxes: marks.filter(mark => !ticking.includes(mark)).map(({ block }) => block),
    level: doubt === null && levels.size === 1 ? (ticks[0]?.level ?? null) : null,
    doubt,
    notes,
  }
}

function doubtOf(ticks: RowMark[], [unread]: RowMark[]): CompetenceRow['doubt'] {
  if (unread) {
    const reason = unread.doubt === 'no-columns' ? unread.doubt : 'mark-unclear'
    return { reason, block: unread.block, text: unread.text }
  }
  const tick = ticks.find(({ doubt }) => doubt !== null)
  return tick?.doubt ? { reason: tick.doubt, block: tick.block, text: tick.text } : null
}
