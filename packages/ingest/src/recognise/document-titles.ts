import { linesOf, type SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import type { Reading, SectionHeading } from '../template/section-headings.js'
import { ficheStarts, type SeenHeading } from './fiche-starts.js'
import type { HeadingTest } from './form-rows.js'
import { formTitles } from './form-titles.js'
import { joinedTitles } from './joined-titles.js'
import { readTableTitles, type TableTitles } from './table-titles.js'
import { readTitles } from './titles.js'
import { titlesByPlace } from './titles-by-place.js'
import { typedContents } from './typed-contents.js'

type Readings = ReadonlyMap<SourceBlock, Reading[] | null>

/** What the blocks of a document are as headings, before any of them is taken into a section. */
export type DocumentTitles = {
  /** The lines of a table of contents. */
  contents: ReadonlySet<SourceBlock>
  /** Items of a list that are titles; and those that may be, with the section whose heading they look like. */
  inLists: ReadonlySet<SourceBlock>
  doubtful: ReadonlyMap<SourceBlock, string>
  /** The headings of the template in each block. */
  readings: Readings
  /** Headings that are none of the template's. */
  unknown: ReadonlySet<SourceBlock>
  /** Headings that say nothing more: repeated on the next page, or over values that bear their sections themselves. */
  furniture: ReadonlySet<SourceBlock>
  /** Values that end their section: what follows is not theirs. */
  closing: ReadonlySet<SourceBlock>
  tables: TableTitles
  /** The headings at which a fiche starts. */
  starts: ReadonlySet<Reading>
}

/** Tells the headings of a document from its text: by their words, their form and their place in it. */
export function readDocumentTitles(blocks: SourceBlock[], index: HeadingIndex): DocumentTitles {
  const contents = typedContents(blocks, index)
  const {
    texts,
    titles: inLists,
    doubtful,
  } = readTitles(
    blocks.filter(block => !contents.has(block)),
    index,
  )
  const readings = new Map(
    blocks.map(block => {
      const inList = inLists.has(block)
      const isText = texts.has(block) || contents.has(block)
      return [block, isText ? null : index.headingsOf(block, { inList })]
    }),
  )
  for (const [block, title] of titlesByPlace(readings, index)) readings.set(block, title)
  const joined = joinedTitles(blocks, readings, index)
  for (const block of [...joined.titles, ...joined.unknown]) readings.set(block, null)
  const test = headingTest(readings, index)
  const tables = readTableTitles(blocks, test)
  const heads = new Map(tables.order.map(block => [block, readings.get(block)?.[0]?.heading ?? null]))
  for (const [block, head] of tables.headOf) readings.set(block, underHead(block, heads.get(head) ?? null))
  for (const [block, values] of joined.values) readings.set(block, values)
  const unknown = new Set([...tables.unknown, ...joined.unknown, ...formTitles(tables.order, test)])
  for (const block of joined.titles) unknown.delete(block)
  const seen = tables.order.filter(block => !tables.repeated.has(block))
  const starts = ficheStarts(headingsSeen(seen, readings, index))
  return {
    contents,
    inLists,
    doubtful,
    readings,
    unknown,
    furniture: new Set([...tables.repeated, ...joined.titles]),
    closing: new Set(joined.values.keys()),
    tables,
    starts,
  }
}

/** A block as a value of the head of its column; null where the template does not know that. */
function underHead(block: SourceBlock, head: SectionHeading | null): Reading[] | null {
  return head && [{ heading: { ...head, inlineValue: linesOf(block), isUnderHead: true }, text: null }]
}

/** What the blocks are as headings, as the document reads them. */
function headingTest(readings: Readings, index: HeadingIndex): HeadingTest {
  const titleOf = (block: SourceBlock) => {
    const [reading, other] = readings.get(block) ?? []
    return other || !reading?.heading || reading.heading.inlineValue ? null : reading.heading
  }
  return {
    isTitle: block => titleOf(block) !== null,
    hasHeading: block => Boolean(readings.get(block)),
    isTitleOfFiche: title => titleOf(title)?.id === 'title',
    kindOf: title => titleOf(title)?.section.kind ?? null,
    headsLevels: (title, others) => {
      const form = index.gradedOf(titleOf(title)?.id ?? '')
      return form !== null && others.every(({ node }) => form.columnOf(node.value) !== null)
    },
  }
}

const headsFiche: ReadonlySet<string> = new Set(['family', 'subfamily', 'title'])

/** The headings of a document; those that a fiche may begin with have their values, also where these stand below. */
function headingsSeen(
  blocks: SourceBlock[],
  readings: Readings,
  index: HeadingIndex,
): SeenHeading<Reading>[] {
  const isPassedOver = ({ node }: SourceBlock) => node.type === 'syntax' || index.isGuidance(node.value)
  return blocks.flatMap((block, at) =>
    (readings.get(block) ?? []).flatMap((key): SeenHeading<Reading>[] => {
      if (key.heading === null) return []
      const { id, inlineValue } = key.heading
      if (inlineValue || !headsFiche.has(id)) return [{ key, id, value: inlineValue }]
      const next = blocks.slice(at + 1, at + 4).find(other => !isPassedOver(other))
      const isText = next?.node.type === 'paragraph' && !readings.get(next)
      return [{ key, id, value: isText ? next.node.value : null }]
    }),
  )
}
