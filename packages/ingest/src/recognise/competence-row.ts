import type { Cell } from '@metiers/document'
import { type SourceBlock, writtenText } from '../source-block.js'
import { tickState } from './block-mark.js'
import type { CompetenceRow, LevelDoubt } from './parts.js'
import type { Head } from './table-columns.js'

/** What stands in a place for ticks: the level of its column, or why that is not known. */
export type RowMark = { block: SourceBlock } & (
  | { level: 1 | 2 | 3; doubt: null }
  | { level: null; doubt: LevelDoubt }
)

/** A competence while its rows are read: one category, over one row of the table or several. */
export type OpenCompetence = {
  cell: Cell
  /** The number of the last row of the table that the category covers. */
  last: number
  category: SourceBlock[]
  marks: RowMark[]
  /** Marks under a head that is no level's. */
  strays: { block: SourceBlock; head: Head | null }[]
  notes: SourceBlock[]
}

/** Turns what was collected into a row: a level only where one column, and no other, is ticked beyond doubt. */
export function closeCompetence({
  category,
  marks,
  notes,
}: Pick<OpenCompetence, 'category' | 'marks' | 'notes'>): CompetenceRow {
  const ticks = marks.filter(({ block }) => tickState(block) === 'ticked')
  const illegible = marks.filter(({ block }) => tickState(block) === 'unclear')
  const levels = new Set(ticks.map(({ level }) => level))
  const [only] = ticks
  const doubt = doubtOf(ticks, illegible)
  // The same column ticked twice is one level; the second tick is still accounted for.
  const counted = levels.size > 1 || levels.has(null) ? ticks : ticks.slice(0, 1)
  return {
    category: { text: category.map(writtenText).join(' '), blocks: category },
    ticks: [...counted, ...illegible].map(({ block }) => block),
    boxes: marks
      .map(({ block }) => block)
      .filter(block => !counted.concat(illegible).some(m => m.block === block)),
    level: doubt === null && levels.size === 1 ? (only?.level ?? null) : null,
    doubt,
    notes,
  }
}

function doubtOf(ticks: RowMark[], illegible: RowMark[]): CompetenceRow['doubt'] {
  const [unread] = illegible
  if (unread) return { reason: 'mark-unclear', block: unread.block }
  const doubtful = ticks.find(({ doubt }) => doubt !== null)
  return doubtful?.doubt ? { reason: doubtful.doubt, block: doubtful.block } : null
}
