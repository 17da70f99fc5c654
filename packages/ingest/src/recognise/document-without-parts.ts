import type { SourceDocument } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'
import { likelyHeading } from '../template/likely-heading.js'
import type { Recognised } from './parts.js'

const mostHeadings = 30
const longestTitle = 80

/**
 * What was found in a document, or one observation in the place of all where that is nothing: it sets the headings of
 * the document beside those of the template that they likely mean. A form of another house has a heading or two in
 * common with the template: it is still another form where most of its headings are unknown and no fiche has a title.
 */
export function withoutParts(
  { id, path }: SourceDocument,
  blocks: SourceBlock[],
  found: Recognised,
  index: HeadingIndex,
): Recognised {
  if (!isOfAnotherForm(blocks, found, index)) return found
  const isSaid = ({ kind }: Recognised['observations'][number]) =>
    kind === 'unknown-heading' || kind === 'profile-without-title'
  const headings = headingsIn(blocks, index)
  const place = { sourceId: id }
  return {
    ...found,
    furniture: found.furniture.filter(({ part }) => part === 'markup' || part === 'guidance'),
    observations: [
      ...found.observations.filter(observation => !isSaid(observation)),
      { kind: 'document-without-parts', path, headings, blocks: blocks.length, place, occupationId: null },
    ],
    reported: blocks,
  }
}

function isOfAnotherForm(blocks: SourceBlock[], found: Recognised, index: HeadingIndex): boolean {
  if (found.lists.length + found.gridTables.length + found.profiles.length > 0) return false
  if (!found.observations.some(({ kind }) => kind === 'profile-without-title')) return true
  const known = blocks.filter(block => index.headingsOf(block) !== null).length
  return found.observations.filter(({ kind }) => kind === 'unknown-heading').length > known
}

/** The headings of a document; where it has none of its own, the lines that are likely a heading of the template. */
function headingsIn(blocks: SourceBlock[], index: HeadingIndex): { text: string; likely: string | null }[] {
  const own = blocks.filter(({ node }) => node.type === 'heading')
  const titles = own.length > 0 ? own : blocks.filter(isLikeTitle)
  const headings = titles.map(({ node }) => ({ text: node.value, likely: likelyHeading(node.value, index) }))
  return (own.length > 0 ? headings : headings.filter(({ likely }) => likely !== null)).slice(0, mostHeadings)
}

function isLikeTitle({ node, inList }: SourceBlock): boolean {
  return (
    node.type === 'paragraph' && !inList && node.value.length <= longestTitle && !/[.;,!?]$/.test(node.value)
  )
}
