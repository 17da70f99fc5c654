import { inDocument } from '../site/element-tree'
import type { Locale } from '../site/locale'
import { searchWords } from '../words/search'
import type { OwnField, SearchDocument } from './documents'
import { type SearchEngine, searchEngine, searchEngineInSteps } from './engine'
import { foundItem } from './found-list'
import { type PackedNames, unpackNames } from './names'

/** A search box: the `<search>` element, its field, and where the results go. */
type SearchBox = {
  box: HTMLElement
  input: HTMLInputElement
  results: HTMLElement
  /** the names, on their way */
  names: Promise<Response>
}

const mostInPanel = 8
const mostOnPage = 100
const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr'
const words = searchWords[locale]

/** What searches, and how the sections of the steward's own are called in what it finds; `isWhole`: all texts, not names. */
type Engine = { search: SearchEngine; own: OwnField[]; isWhole: boolean }

let names: Promise<Engine> | undefined
let whole: Promise<Engine> | undefined

async function read<T>(answered: Promise<Response>): Promise<T> {
  const response = await answered
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.json()
}

async function loadNames(answered: Promise<Response>): Promise<Engine> {
  const documents = unpackNames(await read<PackedNames>(answered))
  return { search: searchEngine(documents), own: [], isWhole: false }
}

async function loadWhole(address: string): Promise<Engine> {
  const { own, documents } = await read<{ own: OwnField[]; documents: SearchDocument[] }>(fetch(address))
  return { search: await searchEngineInSteps(documents, own), own, isWhole: true }
}

/** Makes a search box answer: results as one types, arrows through them, Escape out of them. */
export async function answer({ box, input, results, names: onTheirWay }: SearchBox): Promise<void> {
  const status = results.querySelector<HTMLElement>('.search-status')
  const list = results.querySelector<HTMLElement>('.search-list')
  const more = results.querySelector<HTMLElement>('.search-more')
  if (!status || !list || !more) return
  const isPage = !results.matches('.search-panel')
  const everything = isPage ? document.querySelector<HTMLElement>('.search-everything') : null

  const links = () => [...results.querySelectorAll('a')]
  const close = () => {
    status.textContent = ''
    list.replaceChildren()
    more.replaceChildren()
    if (everything) everything.hidden = false
  }

  // The names are few and answer at once; the texts, which may be many, follow and take their place.
  names ??= loadNames(onTheirWay)
  whole ??= names.catch(() => undefined).then(() => loadWhole(results.dataset.texts ?? ''))
  const first = await names.catch(() => whole).catch(() => undefined)
  if (!first) {
    names = whole = undefined
    status.textContent = words.failed
    return
  }
  let loaded = first
  whole.then(
    all => {
      loaded = all
      results.dataset.whole = ''
      // Nobody's place in the list is taken from them.
      if (status.textContent !== '' && !list.contains(document.activeElement)) show()
    },
    () => {
      whole = undefined
    },
  )

  const show = () => {
    const query = input.value.trim()
    if (isPage) keepAddress(query)
    if (query === '') return close()
    const { precision, found } = loaded.search(input.value)
    const shown = found.slice(0, isPage ? mostOnPage : mostInPanel)
    list.replaceChildren(...shown.map(item => inDocument(foundItem(locale, item, loaded.own))))
    // Names alone cannot say that nothing has the words.
    status.textContent =
      !loaded.isWhole && (found.length === 0 || precision !== 'exact')
        ? words.reading
        : found.length === 0
          ? words.nothing(query)
          : precision === 'exact'
            ? words.exact(found.length)
            : words[precision](found.length, query)
    more.replaceChildren()
    if (isPage && shown.length < found.length) more.textContent = words.refine(shown.length)
    else if (shown.length < found.length) {
      const link = document.createElement('a')
      link.href = `${input.form?.action ?? ''}?q=${encodeURIComponent(query)}`
      link.textContent = words.seeAll(found.length)
      more.append(link)
    }
    if (everything) everything.hidden = found.length > 0
  }

  input.addEventListener('input', show)
  input.addEventListener('focus', () => status.textContent === '' && show())
  input.form?.addEventListener('submit', event => {
    if (!isPage) return
    event.preventDefault()
    links()[0]?.focus()
  })
  box.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const stops: HTMLElement[] = [input, ...links()]
    const focused = document.activeElement
    const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (at < 0 || !next) return
      event.preventDefault()
      next.focus()
    } else if (event.key === 'Escape' && (at > 0 || status.textContent !== '')) {
      // The browser would empty the field: first only the results go.
      event.preventDefault()
      input.focus()
      close()
    }
  })
  if (!isPage) {
    box.addEventListener('focusout', event => {
      if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) close()
    })
  }
  if (isPage || document.activeElement === input) show()
}

/** The address says what is searched, so that it can be kept and sent. */
function keepAddress(query: string): void {
  const address = new URL(location.href)
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  history.replaceState(history.state, '', address)
}
