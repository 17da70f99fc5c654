import type { Table } from '@metiers/document'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { nearestHeading } from '../template/nearest-heading.js'
import type { GridTable, ListPart, ProfileIndexPart, Recognised } from './parts.js'
import { createProfileReader } from './profile.js'
import { linesThatAreText } from './styled-sections.js'

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
  const isText = linesThatAreText(blocks, index)
  const profiles = createProfileReader(index, found)
  let list: ListPart | null = null
  let profileIndex: ProfileIndexPart | null = null
  let grid: { table: Table | null; part: GridTable } | null = null
  const closeParts = () => {
    list = null
    profileIndex = null
    grid = null
  }

  for (const block of blocks) {
    if (block.node.type === 'syntax') {
      found.furniture.push({ block, part: 'markup' })
      continue
    }
    if (index.isGuidance(block.node.value)) {
      found.furniture.push({ block, part: 'guidance' })
      continue
    }
    const isHeading = block.node.type === 'heading'
    const part = isHeading || !profiles.isOpen() ? index.partOf(block) : null
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
    const section = isText.has(block) ? null : index.sectionOf(block)
    if (section) {
      closeParts()
      profiles.openSection(block, section)
    } else if (isHeading) {
      closeParts()
      profiles.closeSection()
      const text = block.node.value
      const nearest = nearestHeading(text, index)
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
      profiles.addBlock(block)
    }
  }
  profiles.close()
  for (const part of found.lists) part.items = itemsOf(part.items)
  return found
}

// Where a list has bullets, the lines without one are not items of it.
function itemsOf(items: SourceBlock[]): SourceBlock[] {
  return items.some(item => item.inList) ? items.filter(item => item.inList) : items
}
