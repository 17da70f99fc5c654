import { isTick, type Mark } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { markOf } from './block-mark.js'
import { closeCompetence, type RowMark } from './competence-row.js'
import type { CompetenceRow, Recognised } from './parts.js'
import { reportUnclear } from './report-unclear.js'

/**
 * Reads the competence table from lines, where the document lost its cells: a category, the tick if there
 * is one, then its remark. The column of a tick is gone with the cells: no level follows from such lines,
 * unless each of the three boxes is there to be counted.
 */
export function recogniseFlatCompetences(
  blocks: SourceBlock[],
  index: HeadingIndex,
  found: Recognised,
): CompetenceRow[] {
  const rows: OpenRow[] = []
  let hasHeader = false
  for (const [at, block] of blocks.entries()) {
    const text = block.node.value
    const mark = markOf(block)
    const row = rows.at(-1)
    if (mark && row && row.notes.length === 0) {
      row.marks.push({ block, mark })
    } else if (!row && index.columnOf(text)) {
      hasHeader = true
      found.furniture.push({ block, part: 'behavioural-competences' })
    } else if (!mark && isCategory(blocks, at, index, hasHeader && !row)) {
      rows.push({ category: { text, blocks: [block] }, marks: [], notes: [] })
    } else if (!mark && row && row.marks.length > 0 && row.notes.length === 0) {
      row.notes.push(block)
    } else {
      reportUnclear(block, found)
    }
  }
  return rows.map(closeRow)
}

type OpenRow = Pick<CompetenceRow, 'category' | 'notes'> & { marks: { block: SourceBlock; mark: Mark }[] }

// A row that the template does not list is one if it comes right after the header, or if a tick follows it:
// remarks have none.
function isCategory(blocks: SourceBlock[], at: number, index: HeadingIndex, isFirst: boolean): boolean {
  const block = blocks[at]
  if (block && index.isCategory(block.node.value)) return true
  const next = blocks[at + 1]
  return isFirst || (next !== undefined && markOf(next) !== null)
}

function closeRow({ category, marks, notes }: OpenRow): CompetenceRow {
  const ticks = marks.filter(({ mark }) => isTick(mark))
  // Three boxes, one of them ticked, are the three columns in their order.
  const isCounted =
    marks.length === 3 && marks.every(({ mark }) => mark.kind === 'checkbox') && ticks.length === 1
  const placed = marks.map(({ block }, at): RowMark => {
    const level = isCounted ? levels[at] : undefined
    return level ? { block, level, doubt: null } : { block, level: null, doubt: 'column-lost' }
  })
  return closeCompetence({ category: category.blocks, marks: placed, notes })
}

const levels = [1, 2, 3] as const
