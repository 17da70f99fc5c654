import type { Cell, Row, Table } from '@metiers/document'
import type { Kind } from '@metiers/schema'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { Recognised, SectionPart, SectionValue } from './parts.js'

const kindsOfLines: ReadonlySet<Kind> = new Set(['list', 'labels', 'occupations'])

/**
 * Takes the tables out of a section that holds a list: what several cells of a row say together is no list of items, and
 * which of them are items is not known. A text takes their cells as its lines. Both are noted. Where every text in the
 * cells has a bullet, the table only sets a list in columns.
 */
export function takeTables(section: string, part: SectionPart, kind: Kind, found: Recognised): void {
  if (part.unread) note(part.unread, false)
  if (!kindsOfLines.has(kind) && kind !== 'text') return
  const unread = new Set<SectionValue>()
  for (const values of tablesIn(part.values)) {
    if (values.every(({ block }) => block.inList)) continue
    note(
      values.map(({ block }) => block),
      kind === 'text',
    )
    if (kind !== 'text') for (const value of values) unread.add(value)
  }
  if (unread.size === 0) return
  part.values = part.values.filter(value => !unread.has(value))
  part.unread = [...(part.unread ?? []), ...[...unread].map(({ block }) => block)]

  function note(blocks: SourceBlock[], isRead: boolean): void {
    const [first] = blocks
    if (!first) return
    const texts = blocks.map(({ node }) => node.value)
    const at = { place: placeOf(first), occupationId: null }
    found.observations.push({ kind: 'table-in-section', section, texts, isRead, ...at })
    if (!isRead) for (const block of blocks) found.reported.push(block)
  }
}

type SeenTable = { values: SectionValue[]; cellOf: Map<Row, Cell>; isWide: boolean }

/** The values of a section that stand in a table of which a row says something in more than one cell. */
function tablesIn(values: SectionValue[]): SectionValue[][] {
  const tables = new Map<Table, SeenTable>()
  for (const value of values) {
    const { cell } = value.block
    if (!cell || value.cutOff === 'heading-inline-value') continue
    const known: SeenTable = tables.get(cell.table) ?? { values: [], cellOf: new Map(), isWide: false }
    tables.set(cell.table, known)
    known.values.push(value)
    known.isWide ||= (known.cellOf.get(cell.row) ?? cell.cell) !== cell.cell
    known.cellOf.set(cell.row, cell.cell)
  }
  return [...tables.values()].flatMap(table => (table.isWide ? [table.values] : []))
}
