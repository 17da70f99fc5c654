import type { SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import { isOrnament, markOf } from './block-mark.js'
import { closeRow, type RowMark } from './competence-row.js'
import type { GradedRow, Recognised, RowText } from './parts.js'

type Item = { label: RowText; marks: RowMark[]; notes: RowText[] }

/**
 * Whether the blocks of a graded list are items that bear their levels: nothing ticks them, and most have a level behind
 * them, or the template knows no rows that a person ticks.
 */
export function areGradedItems(blocks: SourceBlock[], form: GradedForm): boolean {
  if (blocks.length === 0 || blocks.some(block => markOf(block) !== null && !isOrnament(block))) return false
  const graded = blocks.filter(block => isGraded(block, form)).length
  return form.hasItems ? graded * 2 >= blocks.length : true
}

function isGraded(block: SourceBlock, form: GradedForm): boolean {
  const texts = textsOf(block)
  return texts.some(text => form.scale.splitItem(text) !== null || form.scale.rankOf(text) !== null)
}

/**
 * Reads items with their levels: in brackets, in signs or behind a colon at the end of an item, behind a tab, or in the
 * next cell of its row. What stands beside an item and is no level is its remark.
 */
export function recogniseGradedItems(
  blocks: SourceBlock[],
  form: GradedForm,
  found: Recognised,
): GradedRow[] {
  const items: Item[] = []
  for (const block of blocks) {
    const last = items.at(-1)
    if (isOrnament(block)) {
      found.furniture.push({ block, part: 'markup' })
    } else if (!last && textsOf(block).every(text => form.columnOf(text) !== null)) {
      found.furniture.push({ block, part: form.section })
    } else if (last && isBeside(block, last.label.block)) {
      for (const text of textsOf(block)) addBeside(last, block, text, form)
    } else {
      for (const item of itemsIn(block, form)) items.push(item)
    }
  }
  return items.map(({ label, marks, notes }) => {
    const none: RowMark = {
      block: label.block,
      state: 'unclear',
      text: '',
      level: null,
      doubt: 'not-written',
    }
    return closeRow({ category: [label], marks: marks.length > 0 ? marks : [none], notes }, form.scale)
  })
}

function isBeside({ cell, item }: SourceBlock, first: SourceBlock): boolean {
  if (cell && first.cell) return cell.row === first.cell.row
  // A paragraph below the first of an item goes on with it.
  return item !== null && !item.opensItem && item.item === first.item?.item
}

/** The items of a block: one for each of its lines where each has a level, else one for all. */
function itemsIn(block: SourceBlock, form: GradedForm): Item[] {
  const lines = linesIn(block)
  const each = lines.map(pieces => readItem(block, pieces, form))
  if (lines.length > 1 && each.every(({ marks }) => marks.length > 0)) {
    return each.map(item => ({ ...item, label: { ...item.label, isWhole: false } }))
  }
  return lines.length > 1 ? [readItem(block, [lines.flat().join(' ')], form)] : each
}

function readItem(block: SourceBlock, [first = '', ...rest]: string[], form: GradedForm): Item {
  const split = form.isItem(first) ? null : form.scale.splitItem(first)
  const isWhole = split === null && rest.length === 0
  const item: Item = { label: { block, text: split?.label ?? first, isWhole }, marks: [], notes: [] }
  if (split) item.marks.push(written(block, split.written, split.rank))
  for (const text of rest) addBeside(item, block, text, form)
  return item
}

function addBeside(item: Item, block: SourceBlock, text: string, { scale }: GradedForm): void {
  const rank = scale.rankOf(text)
  if (rank === null) item.notes.push({ block, text, isWhole: textsOf(block).length === 1 })
  else item.marks.push(written(block, text, rank))
}

function written(block: SourceBlock, text: string, rank: number): RowMark {
  return rank === 0
    ? { block, state: 'empty', text, refuses: true, level: null, doubt: null }
    : { block, state: 'ticked', text, isWritten: true, level: rank, doubt: null }
}

function linesIn({ node }: SourceBlock): string[][] {
  const lines = node.type === 'syntax' ? undefined : node.lines
  const known = (lines ?? [[node.value]]).map(pieces => pieces.filter(piece => piece !== ''))
  return known.filter(pieces => pieces.length > 0)
}

function textsOf(block: SourceBlock): string[] {
  return linesIn(block).flat()
}
