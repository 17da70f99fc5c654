import type { Lexicon } from './lexicon.js'
import type { Layout, Line, Title } from './titles.js'

/** A title that the documents share: its spellings, the most frequent first, and in how many of them it stands. */
export type SharedTitle = {
  key: string
  spellings: string[]
  layout: Layout
  depth: number
  /** In how many documents; where there is one document, in how many of its fiches. */
  units: number
}
/** The titles that documents share by key, and of how many documents, or fiches of one document. */
export type SharedTitles = { titles: ReadonlyMap<string, SharedTitle>; units: number }

/** No form has more titles; what goes beyond is text that looks like titles. */
const mostTitles = 300
/** In so many of the documents a title stands that is no word of the lexicon and has no form of its own. */
const most = 0.6

type Tally = {
  title: Title
  layouts: Map<Layout, number>
  spellings: Map<string, number>
  documents: Set<number>
  occurrences: number
  /** How often something stands below it that is no title itself. */
  filled: number
  /** How often it is the first thing below a title, as a value is. */
  below: number
}

/**
 * The titles of a form: what several documents, or the fiches of one, have in common and what looks like a title there,
 * or is one in other houses.
 */
export function sharedTitles(documents: readonly (readonly Line[])[], lexicon: Lexicon): SharedTitles {
  const tallies = tallyOf(documents, lexicon)
  const isKnown = new Map([...tallies].map(([key, { title }]) => [key, lexicon.isKnown(title.text)]))
  const units = documents.length > 1 ? documents.length : fichesIn(tallies, isKnown)
  const unitsOf = ({ documents: found, occurrences }: Tally) =>
    documents.length > 1 ? found.size : Math.min(occurrences, units)
  const isShared = (tally: Tally) => unitsOf(tally) >= 2 || units === 1
  const strong = [...tallies.values()].filter(
    tally => isKnown.get(tally.title.key) && ownForm.has(layoutOf(tally)) && isShared(tally),
  )
  const hasForm = strong.length >= 3
  const numbered = [...tallies.values()].filter(
    tally => isKnown.get(tally.title.key) && layoutOf(tally) === 'numbered',
  )
  const isPlain = !hasForm && numbered.length < 3

  const isTitle = (tally: Tally): boolean => {
    const { title, occurrences, filled, below } = tally
    if (lexicon.isForm(title.text)) return false
    const known = isKnown.get(title.key) ?? false
    const isOfMost = unitsOf(tally) >= most * units
    const isFilled = filled >= most * occurrences
    const isValue = below >= most * occurrences
    switch (layoutOf(tally)) {
      case 'bold':
        // In bold and with nothing below it, a text may as well be a value.
        return known || (isShared(tally) && filled > 0)
      case 'heading':
      case 'first-column':
      case 'row-above':
      case 'column-head':
        // What looks like a title in one place only is a value elsewhere.
        return known || (isShared(tally) && (units === 1 || (tally.layouts.get(layoutOf(tally)) ?? 0) >= 2))
      case 'grid-head':
        return true
      case 'numbered':
        return known || (units > 1 && isOfMost && isFilled)
      case 'colon':
        return known || (units > 1 && isOfMost)
      case 'line':
        if (known) return !isValue && (isFilled || isOfMost)
        return isPlain && units > 1 && isOfMost && isFilled && !isValue
    }
  }
  const titles = [...tallies.values()].filter(isTitle).slice(0, mostTitles)
  return {
    units,
    titles: new Map(titles.map(tally => [tally.title.key, { ...describe(tally), units: unitsOf(tally) }])),
  }
}

/** Layouts that say by themselves that a text is a title. */
const ownForm: ReadonlySet<Layout> = new Set([
  'heading',
  'bold',
  'first-column',
  'row-above',
  'column-head',
  'grid-head',
])

function tallyOf(documents: readonly (readonly Line[])[], lexicon: Lexicon): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const [document, lines] of documents.entries()) {
    for (const [at, { title }] of lines.entries()) {
      if (!title) continue
      const known = tallies.get(title.key)
      const tally: Tally = known ?? {
        title,
        layouts: new Map(),
        spellings: new Map(),
        documents: new Set(),
        occurrences: 0,
        filled: 0,
        below: 0,
      }
      if (!known) tallies.set(title.key, tally)
      count(tally.layouts, title.layout)
      count(tally.spellings, title.text)
      tally.documents.add(document)
      tally.occurrences += 1
      if (title.value !== null || isContent(lines[at + 1], title)) tally.filled += 1
      if (isBelowTitle(lines[at - 1], lexicon)) tally.below += 1
    }
  }
  return tallies
}

function isContent(next: Line | undefined, { layout }: Title): boolean {
  if (!next) return false
  if (next.title === null) return true
  return ownForm.has(layout) ? !ownForm.has(next.title.layout) : next.title.layout === 'line'
}

function isBelowTitle(before: Line | undefined, lexicon: Lexicon): boolean {
  if (!before?.title || lexicon.isChapter(before.title.text)) return false
  return (
    ownForm.has(before.title.layout) || (before.title.layout === 'numbered' && before.title.value === null)
  )
}

function fichesIn(tallies: ReadonlyMap<string, Tally>, isKnown: ReadonlyMap<string, boolean>): number {
  const known = [...tallies].filter(([key]) => isKnown.get(key)).map(([, { occurrences }]) => occurrences)
  const fiches = known.sort((a, b) => a - b)
  // A title or two may stand more often than there are fiches, or be left out of some.
  return Math.max(1, fiches[Math.floor(fiches.length / 2)] ?? 1)
}

function describe({ title, layouts, spellings }: Tally): Omit<SharedTitle, 'units'> {
  return {
    key: title.key,
    spellings: byCount(spellings),
    layout: byCount(layouts)[0] ?? title.layout,
    depth: title.depth,
  }
}

function layoutOf({ layouts, title }: Tally): Layout {
  return byCount(layouts)[0] ?? title.layout
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

// What was met first comes first among those that are as frequent.
function byCount<K>(counts: ReadonlyMap<K, number>): K[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key)
}
