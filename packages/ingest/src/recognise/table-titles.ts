import type { Table } from '@metiers/document'
import type { Kind } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'
import { type ColumnGroup, cellsByColumn, columnGroups, inOrderOf } from './column-groups.js'
import { type FormCell, type FormRow, formRows, type HeadingTest } from './form-rows.js'
import { rowsOfFiches } from './rows-of-fiches.js'
import { isShortTitle } from './short-title.js'

/** The tables of a document as forms: where their cells have headings of the template. */
export type TableTitles = {
  /** The blocks in the order in which a person reads them: below a row of headings, column by column. */
  order: SourceBlock[]
  /** Blocks in the place of a heading that are none of the template's. */
  unknown: ReadonlySet<SourceBlock>
  /** Headings that a table repeats at the top of its next page. */
  repeated: ReadonlySet<SourceBlock>
  /** Blocks of a table of which its first row may be its heads, or a heading and what it heads: no row says which. */
  unclear: ReadonlySet<SourceBlock>
  /** In a table with a fiche in each row: the head over each block, which may be none of the template's. */
  headOf: ReadonlyMap<SourceBlock, SourceBlock>
}

/**
 * Reads the tables in whose cells headings of the template stand: beside what they head, in rows of their own above it,
 * or several in a row over their columns. What stands in the place of a heading and is none that the template knows is a
 * heading all the same: what it heads belongs to no section.
 */
export function readTableTitles(blocks: SourceBlock[], test: HeadingTest): TableTitles {
  const unknown = new Set<SourceBlock>()
  const repeated = new Set<SourceBlock>()
  const unclear = new Set<SourceBlock>()
  const headOf = new Map<SourceBlock, SourceBlock>()
  const order = [...blocks]
  const places = new Map<object, number>(blocks.map(({ node }, at) => [node, at]))
  for (const [table, own] of tablesOf(blocks)) {
    if (!own.some(test.hasHeading)) continue
    const rows = formRows(table, own, test)
    const groups = columnGroups(rows, test)
    for (const group of groups) {
      const fiches = rowsOfFiches(group, test.isTitleOfFiche)
      inOrderOf(fiches?.cells ?? cellsByColumn(group), order, places)
      for (const [block, head] of fiches?.headOf ?? []) headOf.set(block, head)
      // The heads of fiches stand over all of them, and open none.
      const heads = fiches ? group.columns.flatMap(({ head }) => head.title ?? []) : []
      for (const block of heads) repeated.add(block)
      for (const block of group.repeated) repeated.add(block)
      for (const block of group.unknown) unknown.add(block)
    }
    const inDoubt = groups.length > 0 ? [] : blocksInDoubt(rows, test)
    for (const block of inDoubt) unclear.add(block)
    if (inDoubt.length === 0) for (const block of unknownRowTitles(rows, groups, test)) unknown.add(block)
  }
  return { order, unknown, repeated, unclear, headOf }
}

function tablesOf(blocks: SourceBlock[]): ReadonlyMap<Table, SourceBlock[]> {
  const tables = new Map<Table, SourceBlock[]>()
  for (const block of blocks) {
    if (!block.cell) continue
    const own = tables.get(block.cell.table)
    if (own) own.push(block)
    else tables.set(block.cell.table, [block])
  }
  return tables
}

const kindsOfItems: ReadonlySet<Kind | null> = new Set<Kind>(['list', 'labels', 'occupations', 'codes'])

/**
 * What a table shows below and beside the heading of a list in its first cell, where that is its only heading of the
 * template: "Activités | Fréquence" may head two columns, or the other rows may be other sections.
 */
function blocksInDoubt([head, ...below]: FormRow[], test: HeadingTest): SourceBlock[] {
  const [first, second, third] = head?.filled ?? []
  const kind = first?.title ? test.kindOf(first.title) : null
  if (!kindsOfItems.has(kind) || !second || third || soleTitle(second) === null) return []
  const rows = below.filter(({ filled }) => filled.length > 0)
  const areAlike = rows.every(({ filled }) => filled.length === 2 && filled[0] && soleTitle(filled[0]))
  if (rows.length === 0 || !areAlike || isTitled(rows, test)) return []
  return [second, ...rows.flatMap(({ filled }) => filled)].flatMap(({ blocks }) => blocks)
}

function isTitled(rows: FormRow[], { hasHeading }: HeadingTest): boolean {
  return rows.some(({ filled }) => filled.some(({ blocks }) => blocks.some(hasHeading)))
}

/** The blocks that stand where the rows of a table have their headings, and are none of the template's. */
function unknownRowTitles(rows: FormRow[], groups: ColumnGroup[], test: HeadingTest): SourceBlock[] {
  const inGroups = new Set(groups.flatMap(({ rows }) => rows))
  const own = rows.filter(row => !inGroups.has(row))
  const columns = new Set(own.flatMap(row => titleColumnsOf(row, test)))
  if (columns.size === 0) return []
  const unknown: SourceBlock[] = []
  // Below a heading as wide as the table or among other text of a cell, and in a table of levels, a row may begin with
  // anything.
  let isHeaded = false
  for (const row of own) {
    const headed = row.filled.findLast(({ blocks }) => blocks.some(test.hasHeading))
    if (headed) isHeaded = headed.title === null || row.isWide || isHeadOfLevels(row, test)
    if (!isHeaded) unknown.push(...unknownIn(row, columns))
  }
  return unknown
}

/** The columns in which a row has a heading with something beside it. */
function titleColumnsOf(row: FormRow, test: HeadingTest): number[] {
  if (isHeadOfLevels(row, test)) return []
  return row.filled.flatMap(({ title, cell }, at) => {
    const next = row.filled[at + 1]
    return title && next && next.title === null ? [cell.column] : []
  })
}

function isHeadOfLevels({ filled: [first, ...others] }: FormRow, { headsLevels }: HeadingTest): boolean {
  if (!first?.title) return false
  const beside = others.flatMap(({ blocks }) => blocks)
  return headsLevels(first.title, beside)
}

function unknownIn({ filled, isWide }: FormRow, columns: ReadonlySet<number>): SourceBlock[] {
  const firstTitle = filled.findIndex(({ title }) => title !== null)
  return filled.flatMap((cell, at) => {
    const block = soleTitle(cell)
    // The last cell of a row, beside its heading, is what that heads, whichever column it begins in.
    const isHeaded = at > 0 && at === filled.length - 1 && filled[at - 1]?.title !== null
    if (block === null || isHeaded) return []
    return isWide || columns.has(cell.cell.column) || at < firstTitle ? [block] : []
  })
}

function soleTitle({ blocks: [block, other], title }: FormCell): SourceBlock | null {
  return title === null && block && !other && isShortTitle(block) ? block : null
}
