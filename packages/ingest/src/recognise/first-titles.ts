import type { SourceBlock } from '../source-block.js'
import { isBold, isInCapitals } from './form-titles.js'
import { isShortTitle } from './short-title.js'

/** What the blocks of a document are while its titles are looked for. */
export type TitleTest = {
  mayBeTitle: (block: SourceBlock) => boolean
  /** The ids of the sections that begin in a block; none of family and sub-family. */
  sectionsIn: (block: SourceBlock) => string[]
}

/**
 * The titles of a document that has several fiches, by where they stand: the headings of the first level below which no
 * section comes twice, or the lines in bold or in capitals behind which the sections start again. Null where the document
 * has one fiche, or nothing tells where the next begins.
 */
export function titlesOfFiches(blocks: SourceBlock[], test: TitleTest): SourceBlock[] | null {
  if (!hasTwice(blocks.flatMap(test.sectionsIn))) return null
  const outside = blocks.filter(block => !block.cell && test.mayBeTitle(block))
  const headings = outside.flatMap(block =>
    block.node.type === 'heading' ? { block, node: block.node } : [],
  )
  const depths = [...new Set(headings.map(({ node }) => node.depth))].sort((a, b) => a - b)
  for (const depth of depths) {
    const titles = headings.flatMap(({ block, node }) => (node.depth === depth ? block : []))
    const found = headingsOverFiches(blocks, titles, test)
    if (found) return found
  }
  const lines = outside.filter(isShortTitle)
  return (
    startsAgain(blocks, lines.filter(isBold), test) ?? startsAgain(blocks, lines.filter(isInCapitals), test)
  )
}

/** Headings, where there are sections below two of them and in most no section comes twice. */
function headingsOverFiches(
  blocks: SourceBlock[],
  titles: SourceBlock[],
  { sectionsIn }: TitleTest,
): SourceBlock[] | null {
  const below = new Map(titles.map(title => [title, [] as string[]]))
  let open: string[] | undefined
  for (const block of blocks) {
    open = below.get(block) ?? open
    open?.push(...sectionsIn(block))
  }
  const filled = titles.filter(title => (below.get(title)?.length ?? 0) > 0)
  const single = filled.filter(title => !hasTwice(below.get(title) ?? []))
  return filled.length >= 2 && single.length * 2 > filled.length ? filled : null
}

/** Lines, each the last one before a section that the fiche above has already. */
function startsAgain(
  blocks: SourceBlock[],
  lines: SourceBlock[],
  { sectionsIn }: TitleTest,
): SourceBlock[] | null {
  const areLines = new Set(lines)
  const titles: SourceBlock[] = []
  let seen = new Set<string>()
  let last: SourceBlock | null = null
  for (const block of blocks) {
    const ids = sectionsIn(block)
    if (areLines.has(block)) last = block
    else if (ids.length > 0 && last !== null) {
      if (titles.length === 0 || ids.some(id => seen.has(id))) {
        titles.push(last)
        seen = new Set()
      }
      last = null
    }
    for (const id of ids) seen.add(id)
  }
  return titles.length >= 2 ? titles : null
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length
}
