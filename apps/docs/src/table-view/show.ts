import { element, inDocument } from '../site/element-tree'
import type { Locale } from '../site/locale'
import { tableWords } from '../words/tables'
import { readCsv, writeCsv } from './csv'
import { rowsAtOnce, tableModel } from './model'
import { partsOf, type ViewerParts } from './parts'
import { queryOf, type TableWish, wishIn } from './wish'

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr'
const words = tableWords[locale]

/** Shows the table with a name as the address wishes, and follows what is asked for from then on. */
export async function showTable(name: string): Promise<void> {
  const parts = partsOf(document)
  if (!parts) return
  const { viewer, status } = parts
  const entry = parts.entries.find(({ dataset }) => dataset.table === name)
  viewer.hidden = false
  if (!entry) {
    parts.title.textContent = words.title
    status.textContent = words.unknown(name)
    return
  }
  parts.list.hidden = true
  parts.title.textContent = words.titleOf(name)
  document.title = document.title.replace(words.title, words.titleOf(name))
  parts.about.replaceChildren(...[...entry.cloneNode(true).childNodes])
  status.textContent = words.loading
  try {
    const response = await fetch(entry.querySelector<HTMLAnchorElement>('.table-file')?.href ?? '')
    if (!response.ok) throw new Error(`${response.status}`)
    const numbers = new Set(entry.dataset.numbers?.split(' '))
    const english = new Set(entry.dataset.english?.split(' '))
    follow(parts, name, { numbers, english, text: await response.text() })
  } catch {
    status.textContent = words.unreadable
  }
}

/** A table as its file has it, and which of its columns hold numbers or English; all others are French. */
type ReadTable = { text: string; numbers: Set<string>; english: Set<string> }

function follow(parts: ViewerParts, name: string, { text, numbers, english }: ReadTable) {
  const csv = readCsv(text)
  const look = tableModel(csv, numbers, 'fr')
  let wish = wishIn(new URLSearchParams(location.search))
  let view = look(wish)

  const draw = () => {
    view = look(wish)
    wish = { ...wish, page: view.page }
    drawHead(parts.head, view.fields, wish.sort)
    const attributes = view.fields.map(field => ({
      class: numbers.has(field) ? 'number' : undefined,
      lang: english.has(field) ? 'en' : 'fr',
    }))
    const cell = (value: string, at: number) => element('td', attributes[at] ?? {}, value)
    parts.body.replaceChildren(...view.rows.map(row => inDocument(element('tr', {}, ...row.map(cell)))))
    const { found, all } = view.counts
    parts.status.textContent = words.found(found, all)
    parts.pages.hidden = view.pages === 1
    const before = (view.page - 1) * rowsAtOnce
    parts.range.textContent = words.range(before + 1, before + view.rows.length)
    parts.previous.setAttribute('aria-disabled', `${view.page === 1}`)
    parts.next.setAttribute('aria-disabled', `${view.page === view.pages}`)
  }
  const ask = (asked: Partial<TableWish>) => {
    // Whoever asks for other rows begins at their first.
    wish = { ...wish, page: 1, ...asked }
    draw()
    history.replaceState(history.state, '', queryOf(name, wish))
  }
  const turn = (by: number) => {
    if (view.page + by < 1 || view.page + by > view.pages) return
    ask({ page: view.page + by })
    parts.scroll.scrollTop = 0
    if (parts.scroll.getBoundingClientRect().top < 0) parts.scroll.scrollIntoView()
  }

  const boxes = csv.fields.map(field => columnBox(field))
  const sayFields = () => {
    parts.text.value = wish.text
    for (const box of boxes) box.checked = view.fields.includes(box.value)
  }
  parts.columns.append(...boxes.map(box => labelOf(box)))
  parts.form.addEventListener('submit', event => event.preventDefault())
  parts.text.addEventListener('input', () => ask({ text: parts.text.value }))
  parts.columns.addEventListener('change', event => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value)
    // A table without a column is none: the last stays.
    if (chosen.length === 0 && event.target instanceof HTMLInputElement) event.target.checked = true
    else ask({ columns: chosen.length === boxes.length ? undefined : chosen, page: wish.page })
  })
  parts.head.addEventListener('click', event => {
    const column = event.target instanceof Element && event.target.closest('button')?.value
    if (!column) return
    const { sort } = wish
    if (sort?.column !== column) ask({ sort: { column, descending: false } })
    else ask({ sort: sort.descending ? undefined : { column, descending: true } })
  })
  parts.previous.addEventListener('click', () => turn(-1))
  parts.next.addEventListener('click', () => turn(1))
  parts.download.addEventListener('click', () => saveAs(`${name}.csv`, writeCsv(view.found())))
  parts.reset.addEventListener('click', () => {
    ask({ text: '', sort: undefined, columns: undefined })
    sayFields()
  })

  draw()
  sayFields()
  for (const part of [parts.form, parts.actions, parts.scroll]) part.hidden = false
}

/** The names of the columns; while they stay the same, so do the buttons, and with them the focus. */
function drawHead(head: HTMLElement, fields: string[], sort: TableWish['sort']) {
  const drawn = [...head.querySelectorAll('button')].map(({ value }) => value)
  if (drawn.join() !== fields.join()) {
    const names = fields.map(field =>
      element('th', { scope: 'col' }, element('button', { type: 'button', value: field }, field)),
    )
    head.replaceChildren(inDocument(element('tr', {}, ...names)))
  }
  for (const button of head.querySelectorAll('button')) {
    const isSorted = sort?.column === button.value
    const way = isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'
    button.closest('th')?.setAttribute('aria-sort', way)
  }
}

function columnBox(value: string): HTMLInputElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.value = value
  return box
}

function labelOf(box: HTMLInputElement): HTMLLabelElement {
  const label = document.createElement('label')
  label.append(box, box.value)
  return label
}

function saveAs(name: string, csv: string) {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
