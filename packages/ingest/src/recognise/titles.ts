import type { Block } from '@metiers/document'
import { textKey } from '@metiers/schema'
import type { HeadingIndex } from '../template/headings.js'
import { markerShape } from './marker-shape.js'

/** What the blocks are whose words are a heading of the template and whose form says something else. */
export type Titles<B extends Block> = {
  /** Plain lines that are text, for the fiche has a real heading with their words. */
  texts: ReadonlySet<B>
  /** Items of a list that are titles. */
  titles: ReadonlySet<B>
  /** Items of a list that may be titles, and are read as items. */
  doubtful: ReadonlyMap<B, string>
}

/**
 * Tells titles from text and items. Where a fiche has a real heading for a section (one that the document itself
 * calls a heading), a plain line with the same words is text. An item of a list is a title where its words are a
 * heading that the fiche has nowhere else, and what follows it is no further item of its list.
 */
export function readTitles<B extends Block>(blocks: B[], index: HeadingIndex): Titles<B> {
  const texts = new Set<B>()
  const titles = new Set<B>()
  const doubtful = new Map<B, string>()
  for (const fiche of fichesOf(blocks, index)) {
    for (const { block, ids } of fiche.plain) {
      if (ids.some(id => fiche.styled.has(id))) texts.add(block)
    }
    const isElsewhere = (id: string) =>
      fiche.styled.has(id) || fiche.plain.some(({ ids }) => ids.includes(id))
    readItems(fiche.blocks, index, isElsewhere, { titles, doubtful })
  }
  return { texts, titles, doubtful }
}

type Fiche<B> = { blocks: B[]; styled: Set<string>; plain: { block: B; ids: string[] }[] }

const startsFiche: ReadonlySet<string> = new Set(['family', 'subfamily', 'title'])

/** A fiche reaches to where its first headings come again; the title that each page repeats is the same fiche. */
function fichesOf<B extends Block>(blocks: B[], index: HeadingIndex): Fiche<B>[] {
  let open: Fiche<B> = { blocks: [], styled: new Set(), plain: [] }
  const fiches = [open]
  let titleOfFiche: string | null = null
  const firsts = new Set<string>()
  for (const [at, block] of blocks.entries()) {
    const headings = (index.headingsOf(block) ?? []).flatMap(({ heading }) => heading ?? [])
    const isStyled = block.node.type === 'heading' && block.node.styled === true
    const first = headings.find(({ id }) => startsFiche.has(id))
    if (first) {
      const title =
        first.id === 'title' ? textKey(first.inlineValue ?? blocks[at + 1]?.node.value ?? '') : null
      const isSamePage = title !== null && title === titleOfFiche
      // Where the fiche has a real heading for it, a plain line with the same words is text.
      const isText = !isStyled && open.styled.has(first.id)
      if (firsts.has(first.id) && !isSamePage && !isText) {
        open = { blocks: [], styled: new Set(), plain: [] }
        fiches.push(open)
        firsts.clear()
      }
      firsts.add(first.id)
      titleOfFiche = title ?? titleOfFiche
    }
    open.blocks.push(block)
    const ids = headings.map(({ id }) => id)
    if (ids.length === 0) continue
    if (isStyled) for (const id of ids) open.styled.add(id)
    else open.plain.push({ block, ids })
  }
  return fiches
}

type Found<B> = { titles: Set<B>; doubtful: Map<B, string> }

/** From the end, for what an item is depends on what follows it. */
function readItems<B extends Block>(
  blocks: B[],
  index: HeadingIndex,
  isElsewhere: (id: string) => boolean,
  { titles, doubtful }: Found<B>,
): void {
  const isCandidate = blocks.map(block => isLikeTitle(block, index))
  // How far up the items of one list are all candidates.
  const isLedByTitles: boolean[] = []
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    const isFirst = before === undefined || !areSiblings(before, block)
    isLedByTitles.push(isCandidate[at] === true && (isFirst || isLedByTitles[at - 1] === true))
  }
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (!block || !isCandidate[at]) continue
    const headings = (index.headingsOf(block, { inList: true }) ?? []).flatMap(({ heading }) => heading ?? [])
    const [heading] = headings
    if (headings.some(({ id }) => isElsewhere(id))) continue
    const next = blocks[at + 1]
    const hasValue = Boolean(heading?.inlineValue)
    const goesOn = next !== undefined && areSiblings(block, next)
    const isFollowed = goesOn
      ? titles.has(next)
      : hasValue || isLedByTitles[at] === true || (next !== undefined && !isHeading(next, index))
    // Bullets are the usual sign of an item: a title among them stands alone, or all of them are titles with values.
    const isAlone = !goesOn && isLedByTitles[at] === true && next !== undefined && !isHeading(next, index)
    const isTitle =
      markerShape(block) === null ? (hasValue && isFollowed && isLedByTitles[at]) || isAlone : isFollowed
    if (isTitle) titles.add(block)
    else if (heading && !hasValue) doubtful.set(block, heading.id)
  }
}

function isLikeTitle(block: Block, index: HeadingIndex): boolean {
  if (!block.item?.opensItem) return false
  if (index.headingsOf(block, { inList: true })) return true
  return markerShape(block) !== null && index.partOf(block, { inList: true }) !== null
}

function isHeading(block: Block, index: HeadingIndex): boolean {
  return block.node.type === 'heading' || index.headingsOf(block) !== null || index.partOf(block) !== null
}

/** Whether two blocks are items of one list, the second after the first: their numbers do not start again. */
function areSiblings(a: Block, b: Block): boolean {
  if (!a.item || !b.item?.opensItem) return false
  const isSameList = a.item.depth === b.item.depth && a.cell?.cell === b.cell?.cell
  return isSameList && markerShape(a) === markerShape(b) && !startsAgain(b)
}

function startsAgain(block: Block): boolean {
  return /^\D*1\D*$|^[aAiI][.)]?$/.test(block.item?.item.marker ?? '')
}
