import type { Cell, MarkState } from '@metiers/document'
import { type SourceBlock, writtenText } from '../source-block.js'
import { type GradedColumn, rankOfColumn } from '../template/graded-form.js'
import type { ScaleReader } from '../template/scale-reader.js'
import { markOf, tickState } from './block-mark.js'
import type { GradedRow, LevelDoubt, RowText } from './parts.js'
import type { Head } from './table-columns.js'

/**
 * What stands in a place for a level: the rank that its column or its words say, 0 where that is "not required"; or why
 * it is not known. `refuses` where it is no tick and says that the row is not required.
 */
export type RowMark = {
  block: SourceBlock
  state: MarkState
  text: string
  refuses?: boolean
  isWritten?: boolean
} & ({ level: number; doubt: null } | { level: null; doubt: LevelDoubt | null })

/** A row while it is read: one item, over one row of the table or several. */
export type OpenRow = {
  cell: Cell
  /** The number of the last row of the table that the item covers. */
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

/** The text of an item: the bullet of a list in its cell is no part of the label. */
export function labelText(block: SourceBlock): RowText {
  return block.inList ? { block, text: block.node.value, isWhole: true } : wholeText(block)
}

/** A block as what may tick a row, with no column. */
export function strayMark(block: SourceBlock): RowMark {
  return { block, state: tickState(block), text: block.node.value, level: null, doubt: 'column-unknown' }
}

/** A block under the head of a level, of levels or of none. */
export function markUnder(
  column: GradedColumn | null,
  block: SourceBlock,
  doubt: LevelDoubt | null,
  scale: ScaleReader,
): RowMark {
  const seen = { block, state: tickState(block), text: writtenText(block) }
  const written = markOf(block) === null || column === 'level' ? scale.rankOf(seen.text) : null
  if (written === 0) return { ...seen, state: 'empty', refuses: true, level: null, doubt: null }
  if (column === 'level') {
    if (written === null) return { ...seen, state: 'unclear', level: null, doubt: doubt ?? 'mark-unclear' }
    const said = { ...seen, state: 'ticked', isWritten: true } as const
    return doubt === null ? { ...said, level: written, doubt } : { ...said, level: null, doubt }
  }
  const level = rankOfColumn(column)
  return doubt === null && level !== null
    ? { ...seen, level, doubt: null }
    : { ...seen, level: null, doubt: doubt ?? 'column-unknown' }
}

/** Turns what was collected into a row: a level only where one column, and no other, is ticked beyond doubt. */
export function closeRow(
  { category, marks, notes }: Pick<OpenRow, 'category' | 'marks' | 'notes'>,
  scale: ScaleReader,
): GradedRow {
  const ticks = marks.filter(({ state }) => state === 'ticked')
  const unclear = marks.filter(({ state }) => state === 'unclear')
  const levels = new Set(ticks.map(({ level }) => level))
  // The same column ticked twice is one level; the second tick is still accounted for.
  const counted = levels.size > 1 || levels.has(null) ? ticks : ticks.slice(0, 1)
  const ticking = [...counted, ...unclear]
  const refusals = ticking.length === 0 ? marks.filter(({ refuses }) => refuses) : []
  const isNothing = ticking.length === 0 && refusals.length === 0
  const doubt = isNothing && !scale.isNothingMeant ? nothingIn(category) : doubtOf(ticks, unclear)
  const level = doubt === null && levels.size === 1 ? (ticks[0]?.level ?? null) : null
  return {
    category,
    ticks: ticking.map(({ block }) => block),
    boxes: marks
      .filter(mark => !ticking.includes(mark) && !refusals.includes(mark))
      .map(({ block }) => block),
    refusals: refusals.map(({ block }) => block),
    isRequired: isNothing ? doubt !== null : refusals.length === 0 && level !== 0,
    level: level === 0 ? null : level,
    isWritten: ticks[0]?.isWritten ?? false,
    doubt,
    notes,
  }
}

function nothingIn([first]: RowText[]): GradedRow['doubt'] {
  return first ? { reason: 'nothing', block: first.block, text: '' } : null
}

// What is no doubt about a sign that stands there, but about there being none.
const ofNoSign: ReadonlySet<LevelDoubt | null> = new Set(['no-columns', 'not-written'])

function doubtOf(ticks: RowMark[], [unread]: RowMark[]): GradedRow['doubt'] {
  if (unread) {
    const reason = unread.doubt !== null && ofNoSign.has(unread.doubt) ? unread.doubt : 'mark-unclear'
    return { reason, block: unread.block, text: unread.text }
  }
  const tick = ticks.find(({ doubt }) => doubt !== null)
  return tick?.doubt ? { reason: tick.doubt, block: tick.block, text: tick.text } : null
}
