import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import type { Reading } from '../template/section-headings.js'
import { type TitleTest, titlesOfFiches } from './first-titles.js'
import { isBold } from './form-titles.js'
import { isShortTitle } from './short-title.js'

/**
 * The blocks of a document that are titles of fiches because of where they stand, where the template says so: each heading
 * of the first level with sections below it, or the first heading of each fiche. A heading of a section, or of a part, is
 * none; the name of the form before a title ("Fiche métier n° 3 : Guide") is no part of it.
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
      : firstHeadings(
          blocks.filter(({ node }) => node.type !== 'syntax' && !index.isGuidance(node.value)),
          {
            mayBeTitle,
            sectionsIn: block => (readings.get(block) ?? []).flatMap(({ heading }) => sectionId(heading)),
          },
        )
  return new Map(titles.map((block): [SourceBlock, Reading[]] => [block, [titleReading(block, index)]]))
}

function titleReading({ node: { value } }: SourceBlock, { titleHeading, afterForm }: HeadingIndex): Reading {
  const title = afterForm(value)
  const heading = title === null ? titleHeading : { ...titleHeading, isOwnTitle: undefined }
  return { heading: { ...heading, inlineValue: title ?? value }, text: null }
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

/**
 * The first heading of each fiche. In a document without headings that has one, the first line above its sections that is
 * bold, else the first of all.
 */
function firstHeadings(blocks: SourceBlock[], test: TitleTest): SourceBlock[] {
  const ofFiches = titlesOfFiches(blocks, test)
  if (ofFiches) return ofFiches
  const { mayBeTitle, sectionsIn } = test
  const first = blocks.findIndex(block => sectionsIn(block).length > 0)
  if (first < 0) return []
  const isHeading = (block: SourceBlock) => block.node.type === 'heading' && !block.cell && mayBeTitle(block)
  const above = blocks.slice(0, first)
  const lines = above.filter(block => isShortTitle(block) && mayBeTitle(block))
  const title = above.find(isHeading) ?? lines.find(isBold) ?? lines[0] ?? blocks.find(isHeading)
  return title ? [title] : []
}

function sectionId(heading: Reading['heading']): string[] {
  return heading === null || heading.id === 'family' || heading.id === 'subfamily' ? [] : [heading.id]
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
