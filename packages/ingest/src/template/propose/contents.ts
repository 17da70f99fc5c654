import type { Block, Row } from '@metiers/document'
import type { Occurrence, TitleContents } from './occurrences.js'

/** What stands below a title, by its look alone. */
export type Shape = 'nothing' | 'label' | 'text' | 'list' | 'codes' | 'grid'

const longestLabel = 60
const code = /^[A-Z]\d{4}(?!\d)/

/** The shape that most of what stands below a title has. */
export function shapeOf({ occurrences, title }: TitleContents): Shape {
  const filled = occurrences.filter(({ value, blocks }) => value !== null || blocks.length > 0)
  if (filled.length === 0) return 'nothing'
  const texts = filled.flatMap(textsOf)
  if (texts.length > 0 && texts.every(text => code.test(text))) return 'codes'
  const counts = new Map<Shape, number>()
  for (const occurrence of filled) {
    const shape = shapeOfOne(occurrence, title.layout === 'first-column' || title.layout === 'column-head')
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  // One that is long makes a text of what is short elsewhere; one that is a list, a list.
  for (const shape of ['grid', 'list', 'text'] as const) {
    if ((counts.get(shape) ?? 0) * 3 >= filled.length) return shape
  }
  return 'label'
}

function shapeOfOne(occurrence: Occurrence, isInCell: boolean): Shape {
  const { value, blocks } = occurrence
  if (!isInCell && gridRows(occurrence).length >= 2) return 'grid'
  const own = blocks.filter(({ node }) => node.type === 'paragraph')
  if (own.some(({ inList }) => inList)) return 'list'
  const texts = textsOf(occurrence)
  const isShort = (text: string) => text.length <= longestLabel && !/[.!?…]$/.test(text)
  if (texts.length === 1 && isShort(texts[0] ?? '')) return 'label'
  return value === null && texts.length > 1 && texts.every(isShort) ? 'list' : 'text'
}

function textsOf({ value, blocks }: Occurrence): string[] {
  const own = blocks.flatMap(({ node }) => (node.type === 'paragraph' ? node.value : []))
  return value === null ? own : [value, ...own]
}

/** The items of a list below a title. */
export function itemsOf({ occurrences }: TitleContents): string[] {
  return occurrences.flatMap(({ blocks }) =>
    blocks.flatMap(({ node, inList }) => (inList && node.type === 'paragraph' ? node.value : [])),
  )
}

/** The blocks of a row of a grid, by the column that each begins in. */
export type GridRow = { row: Row; cells: { column: number; blocks: Block[] }[] }

/** The rows of more than one cell that stand below a title. */
export function gridRows({ blocks }: Occurrence): GridRow[] {
  const rows = new Map<Row, GridRow>()
  for (const block of blocks) {
    if (!block.cell || block.cell.row.children.length < 2) continue
    const { row, cell } = block.cell
    const known = rows.get(row) ?? {
      row,
      cells: row.children.map(({ column }) => ({ column, blocks: [] })),
    }
    rows.set(row, known)
    known.cells[row.children.indexOf(cell)]?.blocks.push(block)
  }
  return [...rows.values()]
}
