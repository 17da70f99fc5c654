import type { Cell, Flow, Heading, ListItem, Paragraph, Root, Row, Syntax, Table } from './tree.js'

/** A leaf of the tree in reading order, with what stands around it. */
export type Block = {
  node: Heading | Paragraph | Syntax
  /** The block is a list item, or a paragraph of one. */
  inList: boolean
  /** The innermost list item around the block. */
  item: ItemContext | null
  /** The innermost table cell around the block. */
  cell: CellContext | null
}
/** `depth` is 1 in a list that is in no other; `opensItem` where the block is the first of its item. */
export type ItemContext = { item: ListItem; depth: number; opensItem: boolean }
export type CellContext = { table: Table; row: Row; cell: Cell; opensCell: boolean }

/** The blocks of a document in reading order: every piece of text of the source is in exactly one of them. */
export function blocksOf(root: Root): Block[] {
  return blocksIn(root.children, { item: null, cell: null, opensCell: false })
}

type Around = {
  item: Omit<ItemContext, 'opensItem'> | null
  cell: Omit<CellContext, 'opensCell'> | null
  opensCell: boolean
}

function blocksIn(flow: Flow[], { item, cell, opensCell }: Around): Block[] {
  return flow.flatMap((node, index) => {
    const isFirst = index === 0
    if (node.type === 'list') {
      const depth = (item?.depth ?? 0) + 1
      return node.children.flatMap((inner, at) =>
        blocksIn(inner.children, {
          item: { item: inner, depth },
          cell,
          opensCell: opensCell && isFirst && at === 0,
        }),
      )
    }
    if (node.type === 'table') return blocksInTable(node)
    return [
      {
        node,
        inList: item !== null,
        item: item && { ...item, opensItem: isFirst },
        cell: cell && { ...cell, opensCell: opensCell && isFirst },
      },
    ]
  })
}

function blocksInTable(table: Table): Block[] {
  return table.children.flatMap(row =>
    row.children.flatMap(cell =>
      blocksIn(cell.children, { item: null, cell: { table, row, cell }, opensCell: true }),
    ),
  )
}
