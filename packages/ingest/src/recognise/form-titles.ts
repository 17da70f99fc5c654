import { type Count, countsOn, typedMarker } from '@metiers/document'
import type { Kind } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'
import { boldLead } from '../template/bold-lead.js'
import type { HeadingTest } from './form-rows.js'
import { markerOf, markerShape } from './marker-shape.js'
import { hasWordsOfTitle, isShortTitle, isTitleText } from './short-title.js'

/**
 * The blocks that have the form of the headings around them and are none that the template knows: they count on in the
 * numbers of the headings, or are bold or in capitals as all headings are and nothing else is.
 */
export function formTitles(blocks: SourceBlock[], test: HeadingTest): ReadonlySet<SourceBlock> {
  return new Set([
    ...numberedTitles(blocks, test),
    ...titlesByLook(blocks, test),
    ...titlesInBold(blocks, test),
  ])
}

type Numbered = { block: SourceBlock; at: number; list: string; counts: Count[]; isKnown: boolean }

function numberedTitles(blocks: SourceBlock[], { isTitle }: HeadingTest): SourceBlock[] {
  const numbered = blocks.flatMap((block, at): Numbered[] => {
    const counts = countsOf(block)
    if (counts === null) return []
    const list = `${block.item?.depth ?? 0} ${markerShape(block)}`
    return [{ block, at, list, counts, isKnown: isTitle(block) }]
  })
  const titles = numbered.filter(({ isKnown }) => isKnown)
  const ofTitles = new Set(titles.map(({ list }) => list))
  const inLists = numbered.filter(({ list }) => ofTitles.has(list))
  const byPlace = new Map(inLists.map(one => [one.at, one]))
  const found = new Set<SourceBlock>()
  // From the top on from a heading, then from the bottom back from one.
  for (const isForward of [true, false]) {
    const last = new Map<string, Numbered>()
    for (const one of isForward ? inLists : inLists.toReversed()) {
      const known = last.get(one.list)
      if (!one.isKnown && !found.has(one.block)) {
        if (!known || !isNext(known, one, isForward) || !mayBeTitle(one)) continue
        found.add(one.block)
      }
      last.set(one.list, one)
    }
  }
  return [...found]

  function isNext(known: Numbered, one: Numbered, isForward: boolean): boolean {
    return isForward ? countsOn(known.counts, one.counts) : countsOn(one.counts, known.counts)
  }

  /** The items of a list count on from each other too: the second of them is no heading. */
  function mayBeTitle(one: Numbered): boolean {
    if (!hasWordsOfTitle(one.block)) return false
    const beside = [byPlace.get(one.at - 1), byPlace.get(one.at + 1)]
    return beside.every(other => !other || other.isKnown || found.has(other.block))
  }
}

function countsOf(block: SourceBlock): Count[] | null {
  const marker = markerOf(block)
  const typed = marker === null ? null : typedMarker(`${marker} A`)
  return typed?.kind === 'number' ? typed.counts : null
}

const kindsOfTexts: ReadonlySet<Kind> = new Set(['text', 'list', 'graded-list'])

type Look = { bold: boolean; capitals: boolean }

function titlesByLook(blocks: SourceBlock[], test: HeadingTest): SourceBlock[] {
  const known = blocks.filter(test.isTitle)
  const plain = known.filter(({ node, inList }) => node.type === 'paragraph' && !inList)
  const look = lookOf(plain)
  // Where the document says itself which lines are headings, the look of a line says nothing of the kind.
  if (plain.length < 2 || plain.length < known.length || look === null) return []
  return blocks.filter((block, at) => {
    if (!isAlone(block) || !isShortTitle(block) || test.hasHeading(block)) return false
    const before = blocks[at - 1]
    const kind = before === undefined ? null : test.kindOf(before)
    // A label may look like a heading itself.
    const isValue = kind !== null && !kindsOfTexts.has(kind)
    return !isValue && hasLook(block, look)
  })
}

const fewestInBold = 2

/** The paragraphs that begin with a title in bold, where several headings of the template stand so. */
function titlesInBold(blocks: SourceBlock[], { hasHeading }: HeadingTest): SourceBlock[] {
  const led = blocks.filter(block => boldLead(block) !== null && isAlone(block))
  if (led.filter(hasHeading).length < fewestInBold) return []
  return led.filter(block => !hasHeading(block) && isTitleText(boldLead(block)?.title ?? ''))
}

/** What all headings look like; null where nothing is common to them. */
function lookOf(titles: SourceBlock[]): Look | null {
  const bold = titles.every(isBold)
  const capitals = titles.every(isInCapitals)
  return bold || capitals ? { bold, capitals } : null
}

function hasLook(block: SourceBlock, { bold, capitals }: Look): boolean {
  return (!bold || isBold(block)) && (!capitals || isInCapitals(block))
}

export function isBold({ node }: SourceBlock): boolean {
  return node.type === 'paragraph' && node.bold === true
}

const fewestLetters = 5

export function isInCapitals({ node: { value } }: Pick<SourceBlock, 'node'>): boolean {
  return value === value.toUpperCase() && (value.match(/\p{Lu}/gu)?.length ?? 0) >= fewestLetters
}

/** Whether a block stands in no cell, or is all that its row shows. */
function isAlone({ cell }: SourceBlock): boolean {
  return cell === null || (cell.row.children.length === 1 && cell.cell.children.length === 1)
}
