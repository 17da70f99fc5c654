import {
  columnFilteringFeature,
  constructTable,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { folded } from '../islands/filter-match'
import type { CsvTable } from './csv'
import type { TableWish } from './wish'

/** So many rows stand in the page at once. */
export const rowsAtOnce = 50

/** The column that is searched and never shown: no field can have its name. */
const searched = '*'

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  sortedRowModel: createSortedRowModel(),
})
type TableRow = Row<typeof features, string[]>

/** The part of a table that was wished for. */
export type TableView = {
  fields: string[]
  rows: string[][]
  /** All rows that are found, sorted, with the shown columns; for who takes them away. */
  found(): CsvTable
  /** How many rows are found, and how many there are. */
  counts: { found: number; all: number }
  /** The part that is shown, from 1, and how many there are (at least one). */
  page: number
  pages: number
}

/**
 * What shows a table as it is wished for. `numbers` are the columns that hold numbers; all others are sorted as texts of
 * the data's language. Rows without a value come last, whichever way they are sorted. A column that is not there is not
 * heeded, a part beyond the last is the last.
 */
export function tableModel({ fields, rows }: CsvTable, numbers: ReadonlySet<string>, language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const values = fields.map((id, index) => ({
    id,
    accessorFn: (row: string[]) => sortedBy(row[index] ?? '', numbers.has(id)),
    sortUndefined: 'last' as const,
    sortFn: (a: TableRow, b: TableRow) => {
      const [first, second] = [a.getValue<string | number>(id), b.getValue<string | number>(id)]
      return typeof first === 'number' && typeof second === 'number'
        ? first - second
        : compare(`${first}`, `${second}`)
    },
  }))
  const table = constructTable({
    features,
    data: rows,
    columns: [...values, { id: searched, accessorFn: (row: string[]) => folded(row.join('\n')) }],
    getColumnCanGlobalFilter: ({ id }) => id === searched,
    globalFilterFn: (row: TableRow, id: string, words: string[]) =>
      words.every(word => row.getValue<string>(id).includes(word)),
    autoResetPageIndex: false,
  })
  return (wish: TableWish): TableView => {
    const wanted = wish.columns?.filter(name => fields.includes(name)) ?? []
    const shown = wanted.length === 0 ? fields : fields.filter(name => wanted.includes(name))
    const { sort } = wish
    table.setGlobalFilter(folded(wish.text).split(/\s+/).filter(Boolean))
    table.setSorting(sort && fields.includes(sort.column) ? [{ id: sort.column, desc: sort.descending }] : [])
    const found = table.getSortedRowModel().rows
    const pages = Math.max(1, Math.ceil(found.length / rowsAtOnce))
    const page = Math.min(wish.page, pages)
    table.setPagination({ pageIndex: page - 1, pageSize: rowsAtOnce })
    const indexes = shown.map(name => fields.indexOf(name))
    const cells = ({ original }: TableRow) => indexes.map(index => original[index] ?? '')
    return {
      fields: shown,
      rows: table.getRowModel().rows.map(cells),
      found: () => ({ fields: shown, rows: found.map(cells) }),
      counts: { found: found.length, all: rows.length },
      page,
      pages,
    }
  }
}

function sortedBy(cell: string, isNumber: boolean): string | number | undefined {
  if (cell === '') return undefined
  return isNumber ? Number(cell) : cell
}
