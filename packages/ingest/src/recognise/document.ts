import type { Table } from '@metiers/document'
import { placeOf, type SourceBlock } from '../source-block.js'
import { boldLead } from '../template/bold-lead.js'
import type { HeadingIndex } from '../template/headings.js'
import { likelyHeading } from '../template/likely-heading.js'
import { isOrnament } from './block-mark.js'
import { readDocumentTitles } from './document-titles.js'
import type { GridTable, ListPart, ProfileIndexPart, Recognised } from './parts.js'
import { createProfileReader } from './profile.js'
import { titleOfFile } from './titles-by-place.js'

/**
 * Finds the parts of a template in one document, walking its blocks once. Blocks that no part takes are
 * left to the ledger, which reports them.
 */
export function recogniseDocument(blocks: SourceBlock[], index: HeadingIndex, path: string): Recognised {
  const found: Recognised = {
    lists: [],
    gridTables: [],
    indexes: [],
    profiles: [],
    furniture: [],
    observations: [],
    reported: [],
  }
  const titles = readDocumentTitles(blocks, index)
  const { readings, unknown, tables } = titles
  const profiles = createProfileReader(
    index,
    found,
    index.titlePlace === 'file name' ? titleOfFile(path) : null,
  )
  let list: ListPart | null = null
  let profileIndex: ProfileIndexPart | null = null
  let grid: { table: Table | null; part: GridTable } | null = null
  const closeParts = () => {
    list = null
    profileIndex = null
    grid = null
  }

  for (const block of tables.order) {
    if (block.node.type === 'syntax' || titles.contents.has(block)) {
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
    const inList = titles.inLists.has(block)
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
    if (titles.furniture.has(block)) {
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
        profiles.openSection(block, heading, titles.starts.has(reading))
      }
      if (titles.closing.has(block)) profiles.closeSection()
    } else if (isHeading || unknown.has(block)) {
      closeParts()
      profiles.closeSection()
      const text = boldLead(block)?.title ?? block.node.value
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
      const isTaken = profiles.addBlock(block, { likeHeading: titles.doubtful.get(block) })
      // A document may name its levels once, above all sections.
      const legend = isTaken ? null : index.legendOf(block.node.value)
      if (legend !== null) found.furniture.push({ block, part: legend })
    }
  }
  profiles.close()
  for (const part of found.lists) part.items = itemsOf(part.items)
  return found
}

/** Names the lines of a paragraph that no part takes, where others of its lines have one. */
function reportPart(block: SourceBlock, text: string, found: Recognised): void {
  found.observations.push({ kind: 'unrecognised', text, place: placeOf(block), occupationId: null })
}

// Where a list has bullets, the lines without one are not items of it.
function itemsOf(items: SourceBlock[]): SourceBlock[] {
  return items.some(item => item.inList) ? items.filter(item => item.inList) : items
}
