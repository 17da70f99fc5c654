/** What someone wants to see of a table, as the address of the page keeps it. */
export type TableWish = {
  text: string
  sort: { column: string; descending: boolean } | undefined
  /** The names of the columns to show; undefined is all. */
  columns: string[] | undefined
  /** The part of the rows, from 1. */
  page: number
}

/** The wish that the query of an address states: `text`, `sort` (a column, after a minus if descending), `columns`, `page`. */
export function wishIn(query: URLSearchParams): TableWish {
  const sort = query.get('sort') ?? ''
  const column = sort.replace(/^-/, '')
  const columns = query.get('columns')
  const page = query.get('page') ?? ''
  return {
    text: query.get('text') ?? '',
    sort: column === '' ? undefined : { column, descending: sort.startsWith('-') },
    columns: columns ? columns.split(',') : undefined,
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
  }
}

/** The query of the address that shows a table so; what is as it is anyway is not said. */
export function queryOf(table: string, { text, sort, columns, page }: TableWish): string {
  const query = new URLSearchParams({ table })
  if (text !== '') query.set('text', text)
  if (sort) query.set('sort', `${sort.descending ? '-' : ''}${sort.column}`)
  if (columns) query.set('columns', columns.join(','))
  if (page > 1) query.set('page', `${page}`)
  // Commas as they are: the address is read by people.
  return `?${query}`.replaceAll('%2C', ',')
}
