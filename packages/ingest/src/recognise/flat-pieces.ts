import { type Mark, type MarkState, markOf, markState } from '@metiers/document'
import type { SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import { markOf as markOfBlock } from './block-mark.js'

/** A text or a mark in a line of competences: the block itself, or what a tab, a line or a sign sets apart in it. */
export type FlatPiece = { block: SourceBlock; text: string; mark: Mark | null; isWhole: boolean }

/**
 * Cuts the lines of competences into texts and marks. A sign at either end of a line ticks what stands beside it: the
 * box of a task list, an X that was typed after a category. The text comes first, as in the lines of the form.
 */
export function flatPieces(blocks: SourceBlock[], form: GradedForm): FlatPiece[] {
  const pieces = blocks.flatMap((block): FlatPiece[] => {
    const { node } = block
    const mark = markOfBlock(block)
    if (mark) return [{ block, text: node.value, mark, isWhole: true }]
    const lines = node.type === 'syntax' ? undefined : node.lines
    const texts = lines?.flat().filter(text => text !== '') ?? [node.value]
    const isWhole = texts.length === 1
    return texts.flatMap(text => {
      const [before, after] = splitSign(text, form) ?? [text, null]
      if (after === null) return [{ block, text, mark: markOf(text), isWhole }]
      return [
        { block, text: before, mark: null, isWhole: false },
        { block, text: after.value, mark: after, isWhole: false },
      ]
    })
  })
  return pieces.flatMap((piece, at) => {
    // A box that stands before the text of its item, in a paragraph of its own, comes after it too.
    if (isBoxBefore(piece, pieces[at + 1])) return []
    const before = pieces[at - 1]
    return before && isBoxBefore(before, piece) ? [piece, before] : [piece]
  })
}

function isBoxBefore({ block, mark }: FlatPiece, next: FlatPiece | undefined): boolean {
  const item = block.item
  return (
    mark !== null && item?.opensItem === true && next?.mark === null && next.block.item?.item === item.item
  )
}

const signFirst = /^(\[[ xX]?\]|\S+)\s+(\S.*)$/u
const signLast = /^(.*\S)\s*(?:\s|:)\s*(\[[ xX]?\]|\S+)$/u

function splitSign(text: string, form: GradedForm): [string, Mark] | null {
  const first = signFirst.exec(text)
  const last = signLast.exec(text)
  return ticked(first?.[2], first?.[1], form) ?? ticked(last?.[1]?.replace(/\s*:$/, ''), last?.[2], form)
}

// A letter or a bracket ticks only what the template knows as a category: others end with them by chance.
function ticked(text: string | undefined, sign: string | undefined, form: GradedForm): [string, Mark] | null {
  const mark = sign === undefined ? null : markOf(sign)
  if (text === undefined || mark === null) return null
  const isCertain = mark.kind === 'checkbox' || !/[\p{L}(]/u.test(mark.value)
  return isCertain || form.isItem(text) ? [text, mark] : null
}

export function stateOfPiece({ mark }: FlatPiece): MarkState {
  return mark === null ? 'unclear' : markState(mark)
}
