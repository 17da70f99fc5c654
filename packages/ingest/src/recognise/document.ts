import type { Table } from '@metiers/document'
import { linesOf, placeOf, type SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { likelyHeading } from '../template/likely-heading.js'
import type { Reading, SectionHeading } from '../template/section-headings.js'
import { isOrnament } from './block-mark.js'
import { ficheStarts, type SeenHeading } from './fiche-starts.js'
import type { HeadingTest } from './form-rows.js'
import { formTitles } from './form-titles.js'
import { joinedTitles } from './joined-titles.js'
import type { GridTable, ListPart, ProfileIndexPart, Recognised } from './parts.js'
import { createProfileReader } from './profile.js'
import { readTableTitles } from './table-titles.js'
import { readTitles } from './titles.js'
import { typedContents } from './typed-contents.js'

/**
 * Finds the parts of a template in one document, walking its blocks once. Blocks that no part takes are
 * left to the ledger, which reports them.
 */
export function recogniseDocument(blocks: SourceBlock[], index: HeadingIndex): Recognised {
  const found: Recognised = {
    lists: [],
    gridTables: [],
    indexes: [],
    profiles: [],
    furniture: [],
    observations: [],
    reported: [],
  }
  const contents = typedContents(blocks, index)
  const { texts, titles, doubtful } = readTitles(
    blocks.filter(block => !contents.has(block)),
    index,
  )
  const readings = new Map(
    blocks.map(block => {
      const inList = titles.has(block)
      const isText = texts.has(block) || contents.has(block)
      return [block, isText ? null : index.headingsOf(block, { inList })]
    }),
  )
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
  const profiles = createProfileReader(index, found)
  let list: ListPart | null = null
  let profileIndex: ProfileIndexPart | null = null
  let grid: { table: Table | null; part: GridTable } | null = null
  const closeParts = () => {
    list = null
    profileIndex = null
    grid = null
  }

  for (const block of tables.order) {
    if (block.node.type === 'syntax' || contents.has(block)) {
      found.furniture.push({ block, part: 'markup' })
      continue
    }
    // Where ticks stand it may be one; anywhere else it is no text.
    if (isOrnament(block) && !profiles.takesMarks()) {
      found.furniture.push({ block, part: 'markup' })
      continue
    }
    if (index.isGuidance(block.node.value)) {
      found.furniture.push({ block, part: 'guidance' })
      continue
    }
    const isHeading = block.node.type === 'heading'
    const inList = titles.has(block)
    const part = isHeading || !profiles.isOpen() ? index.partOf(block, { inList }) : null
    if (part) {
      closeParts()
      profiles.close()
      found.furniture.push({ block, part: part.id })
      if (part.id === 'list') {
        list = { heading: block, statedCount: part.statedCount, items: [] }
        found.lists.push(list)
      } else if (part.id === 'profiles') {
        profileIndex = { heading: block, items: [] }
        found.indexes.push(profileIndex)
      } else {
        grid = { table: null, part: { blocks: [] } }
        found.gridTables.push(grid.part)
      }
      continue
    }
    if (grid && block.cell && (grid.table === null || grid.table === block.cell.table)) {
      grid.table = block.cell.table
      grid.part.blocks.push(block)
      continue
    }
    if (tables.headOf.has(block) && !readings.get(block)) {
      profiles.closeSection()
      continue
    }
    if (tables.unclear.has(block) && profiles.addUnread(block)) continue
    if (tables.repeated.has(block) || joined.titles.has(block)) {
      found.furniture.push({ block, part: readings.get(block)?.[0]?.heading?.id ?? 'markup' })
      continue
    }
    const headings = readings.get(block)
    const mayBeSubheading = isHeading && !headings && !unknown.has(block)
    if (mayBeSubheading && profiles.addSubheading(block)) continue
    if (headings) {
      for (const reading of headings) {
        const { heading, text } = reading
        if (heading === null) {
          if (!profiles.addBlock(block, { text })) reportPart(block, text, found)
          continue
        }
        closeParts()
        profiles.openSection(block, heading, starts.has(reading))
      }
      if (joined.values.has(block)) profiles.closeSection()
    } else if (isHeading || unknown.has(block)) {
      closeParts()
      profiles.closeSection()
      const text = block.node.value
      const nearest = likelyHeading(text, index)
      found.observations.push({
        kind: 'unknown-heading',
        text,
        nearest,
        place: placeOf(block),
        occupationId: null,
      })
      found.reported.push(block)
    } else if (list) {
      list.items.push(block)
    } else if (profileIndex && block.inList) {
      profileIndex.items.push(block)
    } else {
      profiles.addBlock(block, { likeHeading: doubtful.get(block) })
    }
  }
  profiles.close()
  for (const part of found.lists) part.items = itemsOf(part.items)
  return found
}

/** A block as a value of the head of its column; null where the template does not know that. */
function underHead(block: SourceBlock, head: SectionHeading | null): Reading[] | null {
  return head && [{ heading: { ...head, inlineValue: linesOf(block), isUnderHead: true }, text: null }]
}

/** What the blocks are as headings, as the document reads them. */
function headingTest(readings: ReadonlyMap<SourceBlock, Reading[] | null>, index: HeadingIndex): HeadingTest {
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
  readings: ReadonlyMap<SourceBlock, Reading[] | null>,
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

/** Names the lines of a paragraph that no part takes, where others of its lines have one. */
function reportPart(block: SourceBlock, text: string, found: Recognised): void {
  found.observations.push({ kind: 'unrecognised', text, place: placeOf(block), occupationId: null })
}

// Where a list has bullets, the lines without one are not items of it.
function itemsOf(items: SourceBlock[]): SourceBlock[] {
  return items.some(item => item.inList) ? items.filter(item => item.inList) : items
}
