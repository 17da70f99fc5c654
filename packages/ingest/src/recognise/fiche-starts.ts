import { textKey } from '@metiers/schema'

/** A heading in the order of the document, with the text of its value where one stands beside or below it. */
export type SeenHeading<Key> = { key: Key; id: string; value: string | null }

type Header = 'family' | 'subfamily'
type Event<Key> = SeenHeading<Key> & {
  at: number /** The fiche whose title it is; null where it has none. */
  title: number | null
}

/**
 * The headings at which a fiche starts, whatever the order of title, family and sub-family. A fiche is what one title
 * heads: the title that each page repeats is the same one. What stands between two fiches and is a header belongs to the
 * title below it where the document has that header before its titles, else to the title above it.
 */
export function ficheStarts<Key>(headings: SeenHeading<Key>[]): ReadonlySet<Key> {
  const events = withTitles(headings)
  const leads = { family: leadsTitles('family', events), subfamily: leadsTitles('subfamily', events) }
  const nextTitle = nextTitles(events)
  const starts = new Set<Key>()
  let fiche = openFiche(null)
  for (const event of events) {
    const { id, key, value, title } = event
    const isNew = id === 'title' ? startsByTitle(event, fiche) : isHeader(id) && startsByHeader(id, event)
    if (isNew) {
      starts.add(key)
      fiche = openFiche(id === 'title' ? title : null)
    }
    if (id === 'title') fiche.title ??= title
    else if (isHeader(id)) fiche.headers.set(id, value === null ? null : textKey(value))
    else fiche.sections.add(id)
  }
  return starts

  function startsByHeader(id: Header, { at, value }: Event<Key>): boolean {
    const next = nextTitle[at] ?? null
    if (fiche.headers.has(id)) {
      // A page that repeats family and title is a page of the same fiche.
      const isSame = value !== null && fiche.headers.get(id) === textKey(value)
      return !(isSame && next !== null && next.title === fiche.title && goesOn(at))
    }
    if (fiche.title === null || next === null || !next.isRightBelow) return false
    return leads[id] === 'always' || (leads[id] === 'unless-just-titled' && fiche.sections.size > 0)
  }

  /** Whether the page that begins at a header has none of the sections that the fiche has already. */
  function goesOn(at: number): boolean {
    let below = at + 1
    while (isHead(events[below])) below += 1
    for (let event = events[below]; event && !isHead(event); event = events[below]) {
      if (fiche.sections.has(event.id)) return false
      below += 1
    }
    return true
  }
}

function isHead(event: { id: string } | undefined): boolean {
  return event !== undefined && (isHeader(event.id) || event.id === 'title')
}

type Fiche = { title: number | null; headers: Map<Header, string | null>; sections: Set<string> }

function openFiche(title: number | null): Fiche {
  return { title, headers: new Map(), sections: new Set() }
}

function startsByTitle({ title }: { title: number | null }, fiche: Fiche): boolean {
  return title !== null && fiche.title !== null && title !== fiche.title
}

function isHeader(id: string): id is Header {
  return id === 'family' || id === 'subfamily'
}

/** Numbers the titles: one that says what the one before it says is of the same fiche. */
function withTitles<Key>(headings: SeenHeading<Key>[]): Event<Key>[] {
  let last: string | null = null
  let count = -1
  return headings.map((heading, at) => {
    if (heading.id !== 'title' || heading.value === null) return { ...heading, at, title: null }
    const key = textKey(heading.value)
    if (key !== last) count += 1
    last = key
    return { ...heading, at, title: count }
  })
}

/**
 * Where a document has its headers: before the titles that they belong to, or after them. Where the first stands below
 * the first title and none stands below the last one, a header that is right above a title is that title's.
 */
function leadsTitles<Key>(id: Header, events: Event<Key>[]): 'always' | 'unless-just-titled' | 'never' {
  const first = events.find(event => event.id === id || event.title !== null)
  if (first?.id === id) return 'always'
  const last = events.findLast(event => event.id === id || event.title !== null)
  return last?.id === id ? 'never' : 'unless-just-titled'
}

type NextTitle = { title: number; isRightBelow: boolean }

/** The title that comes next after each heading, and whether no heading but a header stands between. */
function nextTitles<Key>(events: Event<Key>[]): (NextTitle | null)[] {
  const next: (NextTitle | null)[] = []
  let below: NextTitle | null = null
  for (const { id, title } of events.toReversed()) {
    next.push(below)
    if (title !== null) below = { title, isRightBelow: true }
    else if (below !== null && !isHeader(id)) below = { title: below.title, isRightBelow: false }
  }
  return next.reverse()
}
