import type { SourceBlock } from '../source-block.js'
import { boldLead } from '../template/bold-lead.js'
import type { HeadingIndex } from '../template/headings.js'
import { type JoinedHeadings, valuesSetApart } from '../template/joined-headings.js'
import type { Reading } from '../template/section-headings.js'

/** The titles of a document that join the headings of several sections. */
export type JoinedTitles = {
  /** Titles over what belongs to one of their sections or another: which is not known. */
  unknown: ReadonlySet<SourceBlock>
  /** Titles of which the value below is set apart as they are. */
  titles: ReadonlySet<SourceBlock>
  /** Those values, each with its heading. */
  values: ReadonlyMap<SourceBlock, Reading[]>
}

/** Looks for the titles that join headings, among the blocks that are no heading of the template alone. */
export function joinedTitles(
  blocks: SourceBlock[],
  readings: ReadonlyMap<SourceBlock, Reading[] | null>,
  index: HeadingIndex,
): JoinedTitles {
  const unknown = new Set<SourceBlock>()
  const titles = new Set<SourceBlock>()
  const values = new Map<SourceBlock, Reading[]>()
  for (const [at, block] of blocks.entries()) {
    if (block.node.type === 'syntax' || block.inList || isHeading(block, readings.get(block))) continue
    const beside = titleAndValue(block)
    const joinedBeside = beside && index.joinedHeadings(beside.title)
    if (joinedBeside) {
      const apart = readValues(beside.value, joinedBeside)
      if (apart) values.set(block, apart)
      else unknown.add(block)
      continue
    }
    const joined = index.joinedHeadings(block.node.value)
    if (joined === null) continue
    const next = blocks[at + 1]
    const isValue = next && !readings.get(next) && index.joinedHeadings(next.node.value) === null
    const apart = next && isValue ? readValues(next.node.value, joined) : null
    if (next && apart) {
      titles.add(block)
      values.set(next, apart)
    } else unknown.add(block)
  }
  return { unknown, titles, values }
}

/** Whether a block is a heading beyond doubt: what follows one without a colon may be another. */
function isHeading({ node }: SourceBlock, headings: Reading[] | null | undefined): boolean {
  if (!headings) return false
  const [first, other] = headings
  return other !== undefined || !first?.heading?.inlineValue || node.value.includes(':')
}

/** A title in bold or before a colon, and the value on its line. */
function titleAndValue(block: SourceBlock): { title: string; value: string } | null {
  const lead = boldLead(block)
  if (lead) return { title: lead.title, value: lead.rest }
  const [, title, value] = /^([^:]{1,120}?)\s*:\s*(\S.*)$/su.exec(block.node.value) ?? []
  return title !== undefined && value !== undefined ? { title, value } : null
}

function readValues(text: string, joined: JoinedHeadings): Reading[] | null {
  const values = valuesSetApart(text, joined)
  if (values === null) return null
  return joined.headings.map((heading, at) => ({
    heading: { ...heading, inlineValue: values[at] ?? null, isSetApart: true },
    text: null,
  }))
}
