import type { SourceBlock } from '../source-block.js'
import { isBold } from './form-titles.js'
import type { SectionPart, SectionValue } from './parts.js'
import { isShortTitle } from './short-title.js'

/**
 * The sub-headings of a list, with the values that each of them stands over: from `first` on, before `end`. A sub-heading
 * is no item. It is a heading of the document, or a line that is bold or has no bullet where the items are not so.
 */
export type SectionGroup = { block: SourceBlock; first: number; end: number }

/** Takes sub-headings out of the values of their section. */
export function takeGroups(part: SectionPart, titles: ReadonlySet<SectionValue>): void {
  if (titles.size === 0) return
  const groups: SectionGroup[] = []
  const open: { group: SectionGroup; depth: number }[] = []
  const values: SectionValue[] = []
  for (const value of part.values) {
    if (!titles.has(value)) {
      values.push(value)
      continue
    }
    const depth = depthOf(value)
    while ((open.at(-1)?.depth ?? 0) >= depth) close()
    const group = { block: value.block, first: values.length, end: values.length }
    groups.push(group)
    open.push({ group, depth })
  }
  while (open.length > 0) close()
  part.values = values
  part.groups = groups

  function close(): void {
    const last = open.pop()
    if (last) last.group.end = values.length
  }
}

/** A line that only looks like a sub-heading is under every one that is a heading of the document. */
function depthOf({ block: { node } }: SectionValue): number {
  return node.type === 'heading' ? node.depth : Number.MAX_SAFE_INTEGER
}

function isInline({ cutOff }: SectionValue): boolean {
  return cutOff === 'heading-inline-value'
}

/** The values of a section that are headings of the document. */
export function headingsAmong(values: SectionValue[]): ReadonlySet<SectionValue> {
  return new Set(values.filter(value => !isInline(value) && value.block.node.type === 'heading'))
}

/** The values of a list that are sub-headings. */
export function groupTitles(values: SectionValue[]): ReadonlySet<SectionValue> {
  const headings = headingsAmong(values)
  const rest = values.filter(value => !headings.has(value) && !isInline(value))
  return new Set([...headings, ...(boldTitles(rest) ?? linesOverBullets(rest))])
}

/** The bold lines above others, where no item is bold: a bold line among lines like it is one that someone stresses. */
function boldTitles(values: SectionValue[]): SectionValue[] | null {
  const areTitles = values.map(({ block }) => isBold(block) && isShortTitle(block))
  const last = areTitles.lastIndexOf(false)
  if (last < 0 || !areTitles.includes(true)) return null
  const areItemsBulleted = values.every(({ block }, at) => areTitles[at] || block.inList)
  if (!areItemsBulleted && areTitles[0] === false) return null
  return values.filter((_, at) => at < last && areTitles[at])
}

const fewestGroups = 2

/** The lines without a bullet, where each of them stands over bullets. */
function linesOverBullets(values: SectionValue[]): SectionValue[] {
  const lines = values.filter(({ block }) => !block.inList)
  const isEach = values.every(
    ({ block }, at) => block.inList || (isShortTitle(block) && values[at + 1]?.block.inList),
  )
  return lines.length >= fewestGroups && isEach ? lines : []
}
