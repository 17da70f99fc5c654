import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import type { Reading } from '../template/section-headings.js'
import { isBold } from './form-titles.js'
import { isShortTitle } from './short-title.js'

/**
 * The blocks of a document that are titles of fiches because of where they stand, where the template says so: each heading
 * of the first level with sections below it, or the first heading of all. A heading of a section, or of a part, is none.
 */
export function titlesByPlace(
  readings: ReadonlyMap<SourceBlock, Reading[] | null>,
  index: HeadingIndex,
): ReadonlyMap<SourceBlock, Reading[]> {
  const { titlePlace } = index
  if (titlePlace !== 'heading 1' && titlePlace !== 'first heading') return new Map()
  const blocks = [...readings.keys()]
  const hasSection = (block: SourceBlock) => Boolean(readings.get(block))
  const mayBeTitle = (block: SourceBlock) => !hasSection(block) && index.partOf(block) === null
  const titles =
    titlePlace === 'heading 1'
      ? headingsWithSections(blocks, mayBeTitle, hasSection)
      : firstHeading(
          blocks.filter(({ node }) => node.type !== 'syntax' && !index.isGuidance(node.value)),
          mayBeTitle,
          block => readings.get(block)?.some(({ heading }) => heading && !isHeader(heading.id)) ?? false,
        )
  return new Map(
    titles.map((block): [SourceBlock, Reading[]] => {
      const heading = { ...index.titleHeading, inlineValue: block.node.value }
      return [block, [{ heading, text: null }]]
    }),
  )
}

type Test = (block: SourceBlock) => boolean

/** A heading with no section below it, before the next, is no fiche. */
function headingsWithSections(blocks: SourceBlock[], mayBeTitle: Test, hasSection: Test): SourceBlock[] {
  const titles: SourceBlock[] = []
  let isFollowed = false
  for (const block of blocks.toReversed()) {
    isFollowed ||= hasSection(block)
    if (block.node.type !== 'heading' || block.cell || block.node.depth > 1 || !mayBeTitle(block)) continue
    if (isFollowed) titles.push(block)
    isFollowed = false
  }
  return titles.reverse()
}

/** In a document without headings, the first line above its sections that is bold, else the first of all. */
function firstHeading(blocks: SourceBlock[], mayBeTitle: Test, hasSection: Test): SourceBlock[] {
  const first = blocks.findIndex(hasSection)
  if (first < 0) return []
  const isHeading = (block: SourceBlock) => block.node.type === 'heading' && !block.cell && mayBeTitle(block)
  const above = blocks.slice(0, first)
  const lines = above.filter(block => isShortTitle(block) && mayBeTitle(block))
  const title = above.find(isHeading) ?? lines.find(isBold) ?? lines[0] ?? blocks.find(isHeading)
  return title ? [title] : []
}

function isHeader(id: string): boolean {
  return id === 'family' || id === 'subfamily'
}

/** What a file is called without its folder and extension: the title of its fiche, where the template says so. */
export function titleOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name
    .replace(/\.[^.]+$/, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}
