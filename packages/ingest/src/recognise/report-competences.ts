import { placeOf, type SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import type { Recognised } from './parts.js'
import { type Head, headsTwice, missingColumns } from './table-columns.js'

/** Says that a block stands in the competence table without a place in a row of it. */
export function reportUnclear(block: SourceBlock, found: Recognised): void {
  found.observations.push({
    kind: 'competence-unclear',
    text: block.node.value,
    place: placeOf(block),
    occupationId: null,
  })
  found.reported.push(block)
}

/** Says once that a column of the table fits none of the template, with what stands in it. */
export function reportColumn(head: Head, blocks: SourceBlock[], found: Recognised): void {
  const [first] = blocks
  if (!first) return
  const texts = blocks.filter(block => !head.blocks.includes(block)).map(({ node }) => node.value)
  const facts = { head: head.text, texts: [...new Set(texts)].filter(text => text !== head.text) }
  found.observations.push({
    kind: 'competence-column-unknown',
    ...facts,
    place: placeOf(first),
    occupationId: null,
  })
  found.reported.push(...blocks)
}

/** Says once that the columns of a table cannot be told: nothing of it is read. */
export function reportWithoutColumns(
  heads: Head[],
  blocks: SourceBlock[],
  form: GradedForm,
  found: Recognised,
): void {
  const [first] = blocks
  if (!first) return
  const merged = heads.flatMap(({ name, text, cell: { columnSpan } }) =>
    name !== null && columnSpan > 1 ? [{ head: text, columns: columnSpan }] : [],
  )
  const facts = { missing: missingColumns(heads, form), merged, texts: blocks.map(({ node }) => node.value) }
  found.observations.push({ kind: 'competence-columns', ...facts, place: placeOf(first), occupationId: null })
  found.reported.push(...blocks)
}

/** Says once that two columns of a table mean the same: nothing of it is read. False where no two do. */
export function reportTwice(heads: Head[], blocks: SourceBlock[], found: Recognised): boolean {
  const twice = headsTwice(heads)
  const second = twice?.heads[1]?.blocks[0] ?? blocks[0]
  if (twice === null || !second) return false
  const facts = {
    column: twice.name,
    heads: twice.heads.map(({ text }) => text),
    texts: blocks.map(({ node }) => node.value),
  }
  found.observations.push({
    kind: 'competence-column-twice',
    ...facts,
    place: placeOf(second),
    occupationId: null,
  })
  found.reported.push(...blocks)
  return true
}
