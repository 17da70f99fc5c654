import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import type { Reading } from '../template/section-headings.js'

/**
 * The real titles of a document that are titles of fiches because of where they stand, where the template says so: each of
 * the first level, or the first of all. A heading of a section, or of a part, is none.
 */
export function titlesByPlace(
  readings: ReadonlyMap<SourceBlock, Reading[] | null>,
  index: HeadingIndex,
): ReadonlyMap<SourceBlock, Reading[]> {
  const titles = new Map<SourceBlock, Reading[]>()
  const { titlePlace } = index
  if (titlePlace !== 'heading 1' && titlePlace !== 'first heading') return titles
  for (const [block, reading] of readings) {
    const { node } = block
    if (node.type !== 'heading' || block.cell || reading || index.partOf(block)) continue
    if (titlePlace === 'heading 1' && node.depth > 1) continue
    titles.set(block, [{ heading: { ...index.titleHeading, inlineValue: node.value }, text: null }])
    if (titlePlace === 'first heading') break
  }
  return titles
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
