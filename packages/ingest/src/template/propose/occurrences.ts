import type { Block, Table } from '@metiers/document'
import type { Lexicon } from './lexicon.js'
import type { SharedTitle, SharedTitles } from './recurring.js'
import type { Layout, Line } from './titles.js'

/** What stands once below a title: the value on its own line, and the blocks after it. */
export type Occurrence = { document: number; value: string | null; blocks: Block[] }
/** A title of the form with all that stands below it in the documents. */
export type TitleContents = { title: SharedTitle; occurrences: Occurrence[]; isChapter: boolean }

/**
 * The titles of a form in their order, with what stands below each. A title below another that has contents of its own is
 * a group of its list and no section; one with nothing of its own but other sections is a chapter.
 */
export function contentsOfTitles(
  documents: readonly (readonly Line[])[],
  shared: SharedTitles,
  lexicon: Lexicon,
): TitleContents[] {
  const all = segment(documents, shared.titles)
  const groups = new Set(groupsIn(all, shared.titles, lexicon))
  const titles = new Map([...shared.titles].filter(([key]) => !groups.has(key)))
  return [...segment(documents, titles).values()].map(({ title, occurrences, children }) => ({
    title,
    occurrences,
    isChapter: isChapter({ title, occurrences, children }, shared.titles, lexicon),
  }))
}

type Segment = {
  title: SharedTitle
  occurrences: Occurrence[]
  /** The titles right below it, by how often. */
  children: Map<string, number>
}

function segment(
  documents: readonly (readonly Line[])[],
  titles: ReadonlyMap<string, SharedTitle>,
): Map<string, Segment> {
  const segments = new Map<string, Segment>()
  for (const [document, lines] of documents.entries()) {
    let open: Occurrence | undefined
    const above: { title: SharedTitle; depth: number; table: Table | null }[] = []
    for (const { block, title } of lines) {
      const shared = title && titles.get(title.key)
      if (!shared || (title.layout === 'line' && strong.has(shared.layout))) {
        open?.blocks.push(block)
        continue
      }
      const known: Segment = segments.get(shared.key) ?? {
        title: shared,
        occurrences: [],
        children: new Map(),
      }
      segments.set(shared.key, known)
      const rank = rankOf(title.layout, title.depth)
      const table = block.cell?.table ?? null
      // What stands behind a table is not below a title in it.
      while (above.length > 0 && isOver(above.at(-1), rank, table)) above.pop()
      const parent = above.at(-1)
      if (parent) {
        const { children } = segments.get(parent.title.key) ?? { children: new Map<string, number>() }
        children.set(shared.key, (children.get(shared.key) ?? 0) + 1)
      }
      above.push({ title: shared, depth: rank, table })
      const occurrence: Occurrence = { document, value: title.value, blocks: [] }
      known.occurrences.push(occurrence)
      open = occurrence
    }
  }
  return segments
}

function isOver(
  last: { depth: number; table: Table | null } | undefined,
  rank: number,
  table: Table | null,
): boolean {
  return last !== undefined && (last.depth >= rank || (last.table !== null && last.table !== table))
}

const strong: ReadonlySet<string> = new Set([
  'heading',
  'bold',
  'first-column',
  'row-above',
  'column-head',
  'grid-head',
  'numbered',
])

const ranks = {
  'first-column': 10,
  'row-above': 10,
  'column-head': 10,
  'grid-head': 10,
  numbered: 20,
  bold: 25,
  line: 30,
  colon: 40,
}

/** How far down a title stands: real titles by their depth, then those that only look like one. */
function rankOf(layout: Layout, depth: number): number {
  if (layout === 'heading') return depth
  return layout === 'first-column' ? ranks[layout] + depth / 100 : ranks[layout]
}

/** The titles below a section that are groups of its list. */
function groupsIn(
  all: ReadonlyMap<string, Segment>,
  titles: ReadonlyMap<string, SharedTitle>,
  lexicon: Lexicon,
): string[] {
  const groups: string[] = []
  const sections = new Set<string>()
  for (const segment of all.values()) {
    const isOver = isChapter(segment, titles, lexicon) || isOverOthers(segment, titles, lexicon)
    for (const key of segment.children.keys()) {
      if (isOver || titles.get(key)?.layout === 'colon') sections.add(key)
      else groups.push(key)
    }
  }
  return groups.filter(key => !sections.has(key) && !isBareChapter(all.get(key), lexicon))
}

/** Whether most of what stands below a title is other known sections: it is over them, and they are no groups of its list. */
function isOverOthers(
  { title, children }: Segment,
  titles: ReadonlyMap<string, SharedTitle>,
  lexicon: Lexicon,
): boolean {
  const fieldOf = (of: SharedTitle | undefined) =>
    lexicon.meaningsOf(of?.spellings[0] ?? '')[0]?.field ?? null
  const own = fieldOf(title)
  const fields = [...children.keys()].map(key => fieldOf(titles.get(key)))
  const others = fields.filter(field => field !== null && field !== own)
  return others.length >= 2 && others.length * 2 >= fields.length
}

function isChapter(segment: Segment, titles: ReadonlyMap<string, SharedTitle>, lexicon: Lexicon): boolean {
  const { title, occurrences, children } = segment
  if (isBareChapter(segment, lexicon)) return true
  if (!isBare(occurrences) || children.size === 0) return false
  const [text = ''] = title.spellings
  return lexicon.isChapter(text) || !lexicon.isKnown(text) || isOverOthers(segment, titles, lexicon)
}

/** Whether a title has nothing of its own and is that of a chapter in other houses, and of no section. */
function isBareChapter(segment: Segment | undefined, lexicon: Lexicon): boolean {
  const [text = ''] = segment?.title.spellings ?? []
  const isOfSection = lexicon.meaningsOf(text).length > 0 || lexicon.ownOf(text) !== null
  return segment !== undefined && isBare(segment.occurrences) && lexicon.isChapter(text) && !isOfSection
}

function isBare(occurrences: readonly Occurrence[]): boolean {
  return occurrences.every(({ value, blocks }) => value === null && blocks.length === 0)
}
