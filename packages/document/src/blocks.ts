import type { Cell, Flow, Heading, Paragraph, Root, Row, Syntax, Table } from './tree.js'

/** A leaf of the tree in reading order, with what stands around it. */
export type Block = {
  node: Heading | Paragraph | Syntax
  /** The block is a list item, or a paragraph of one. */
  inList: boolean
  /** The innermost table cell around the block. */
  cell: CellContext | null
}
export type CellContext = { table: Table; row: Row; cell: Cell; opensCell: boolean }

/** The blocks of a document in reading order: every piece of text of the source is in exactly one of them. */
export function blocksOf(root: Root): Block[] {
  return blocksIn(root.children, false, null)
}

function blocksIn(flow: Flow[], inList: boolean, cell: CellContext | null): Block[] {
  return flow.flatMap((node, index) => {
    const opensCell = index === 0
    if (node.type === 'list') return node.children.flatMap(item => blocksIn(item.children, true, cell))
    if (node.type === 'table') return blocksInTable(node)
    return [{ node, inList, cell: cell && { ...cell, opensCell } }]
  })
}

function blocksInTable(table: Table): Block[] {
  return table.children.flatMap(row =>
    row.children.flatMap(cell => blocksIn(cell.children, false, { table, row, cell, opensCell: true })),
  )
}
