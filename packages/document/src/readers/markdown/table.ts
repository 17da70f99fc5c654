import type { Element } from 'hast'
import type { Cell, Flow, Row } from '../../tree.js'
import { type Context, flowOf } from './flow.js'
import { linesOfNode } from './line-place.js'
import { attribute } from './page.js'

/** A table with its cells in their grid; its caption stands before it. */
export function tableOf(table: Element, context: Context): Flow[] {
  const parts = table.children.flatMap(child => (child.type === 'element' ? [child] : []))
  const rows = parts.flatMap(part => (part.tagName === 'tr' ? [part] : rowsIn(part)))
  const before = parts
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap(caption =>
      flowOf(caption.children, { ...context, around: linesOfNode(caption, context.around) }),
    )
  /** The columns that cells of the rows above cover, each with the number of rows that it still covers. */
  const covered = new Map<number, number>()
  const children = rows.map((row, index): Row => {
    const place = linesOfNode(row, context.around)
    let from = 1
    const cells = cellsIn(row).map((cell): Cell => {
      const around = linesOfNode(cell, place)
      const columnSpan = spanOfCell(cell, 'colSpan', mostColumns)
      const rowSpan = Math.min(spanOfCell(cell, 'rowSpan', rows.length), rows.length - index)
      const column = freeColumn(covered, from)
      from = column + columnSpan
      for (let next = column; next < from; next += 1) covered.set(next, rowSpan)
      return {
        type: 'cell',
        column,
        columnSpan,
        rowSpan,
        place: around,
        children: flowOf(cell.children, { ...context, around, inCell: true }),
      }
    })
    for (const [column, left] of covered) {
      if (left > 1) covered.set(column, left - 1)
      else covered.delete(column)
    }
    return { type: 'row', place, children: cells }
  })
  return [...before, { type: 'table', children, place: context.around }]
}

// HTML Standard §4.9.11: no cell covers more.
const mostColumns = 1000

function rowsIn(part: Element): Element[] {
  return part.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'tr')
}

function cellsIn(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && ['td', 'th'].includes(child.tagName),
  )
}

/** How many columns or rows a cell covers; no number, or none that can be, is 1. Of rows, 0 is all that are left. */
function spanOfCell(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const span = Number(attribute(cell, name) ?? 1)
  if (name === 'rowSpan' && span === 0) return most
  return Number.isSafeInteger(span) && span >= 1 ? Math.min(span, most) : 1
}

/** The first column from one on that no cell above covers. */
function freeColumn(covered: ReadonlyMap<number, number>, from: number): number {
  let column = from
  while (covered.has(column)) column += 1
  return column
}
