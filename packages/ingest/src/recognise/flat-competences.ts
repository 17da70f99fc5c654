import type { SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import { isOrnament } from './block-mark.js'
import { closeRow, type RowMark } from './competence-row.js'
import { type FlatPiece, flatPieces, stateOfPiece } from './flat-pieces.js'
import type { GradedRow, Recognised } from './parts.js'
import { reportUnclear } from './report-competences.js'

/**
 * Reads the competence table from lines, where the document lost its cells: a category, the tick if there
 * is one, then its remark. The column of a tick is gone with the cells: no level follows from such lines,
 * unless each of the boxes is there to be counted. `isForm` where the legend of the form stands above them.
 */
export function recogniseFlatCompetences(
  blocks: SourceBlock[],
  isForm: boolean,
  form: GradedForm,
  found: Recognised,
): GradedRow[] {
  const pieces = flatPieces(blocks, form)
  const rows: FlatRow[] = []
  let hasHeader = false
  for (const [at, piece] of pieces.entries()) {
    const { block, text, mark } = piece
    const row = rows.at(-1)
    if (!row && isOrnament(block)) {
      found.furniture.push({ block, part: 'markup' })
    } else if (mark && row && row.notes.length === 0) {
      row.marks.push(piece)
    } else if (!row && form.columnOf(text)) {
      hasHeader = true
      found.furniture.push({ block, part: form.section })
    } else if (!mark && isCategory(pieces, at, form, hasHeader && !row)) {
      rows.push({ category: piece, marks: [], notes: [] })
    } else if (!mark && row && row.marks.length > 0 && row.notes.length === 0) {
      row.notes.push(piece)
    } else if (row && isBeside(block, row.category.block)) {
      // What else a person sees beside the category may tick it.
      row.marks.push(piece)
    } else {
      reportUnclear(block, found)
    }
  }
  // A row without a tick is not required where there is a form to tick. A mere list of competences says no such thing.
  const isTicked = isForm || hasHeader || rows.some(({ marks }) => marks.length > 0)
  return rows.map(row => closeFlatRow(row, isTicked, form))
}

function isBeside(block: SourceBlock, category: SourceBlock): boolean {
  return block === category || (block.cell !== null && block.cell.row === category.cell?.row)
}

type FlatRow = { category: FlatPiece; marks: FlatPiece[]; notes: FlatPiece[] }

// A row that the template does not list is one if it comes right after the header, or if a tick follows it:
// remarks have none.
function isCategory(pieces: FlatPiece[], at: number, form: GradedForm, isFirst: boolean): boolean {
  const piece = pieces[at]
  if (piece && form.isItem(piece.text)) return true
  const next = pieces[at + 1]
  return isFirst || (next !== undefined && next.mark !== null)
}

function closeFlatRow(
  { category, marks, notes }: FlatRow,
  isTicked: boolean,
  { scale }: GradedForm,
): GradedRow {
  const boxes = marks.filter(({ mark }) => mark?.kind === 'checkbox')
  const ticks = marks.filter(piece => stateOfPiece(piece) === 'ticked')
  // As many boxes as levels, one of them ticked, are the columns in their order.
  const isCounted = marks.length === scale.size && boxes.length === scale.size && ticks.length === 1
  const placed = marks.map((piece, at): RowMark => {
    const mark = { block: piece.block, state: stateOfPiece(piece), text: piece.text }
    return isCounted
      ? { ...mark, level: at + 1, doubt: null }
      : { ...mark, level: null, doubt: 'column-lost' }
  })
  if (!isTicked)
    placed.push({ block: category.block, state: 'unclear', text: '', level: null, doubt: 'no-columns' })
  return closeRow({ category: [category], marks: placed, notes }, scale)
}
