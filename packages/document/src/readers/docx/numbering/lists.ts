import type { NumberingReference, Styles } from '../styles/read-styles.js'
import type { ResolvedStyle, StyleSheet } from '../styles/style-sheet.js'
import type { AbstractList, Level, Numbering } from './read-numbering.js'

/** The level of a list that a paragraph is an item of. */
export type ItemLevel = {
  numId: number
  /** Lists of one abstract list go on counting where another of them stopped. */
  abstractId: string
  number: number
  level: Level
  levels: ReadonlyMap<number, Level>
  /** The numbers that this list starts at where it says so itself. */
  starts: ReadonlyMap<number, number>
  /** The levels below that an item of this one starts anew. */
  restarted: readonly number[]
}

/** Finds the list level of a paragraph by what the paragraph and its style state; null where it is no item. */
export type Lists = (stated: NumberingReference, style: ResolvedStyle) => ItemLevel | null

/**
 * What the paragraph states holds before what its style does, each of the number and the level by itself; a level
 * of a list may also name the style of its paragraphs (ISO/IEC 29500-1 §17.9.23).
 */
export function listsOf(numbering: Numbering, styles: Styles, sheet: StyleSheet): Lists {
  const byParagraphStyle = levelsByParagraphStyle(numbering)
  const memo = new Map<string, ItemLevel | null>()
  const find = (numId: number, number: number): ItemLevel | null => {
    const key = `${numId} ${number}`
    const known = memo.get(key)
    if (known !== undefined) return known
    const found = itemLevel(numId, number, numbering, styles, sheet)
    memo.set(key, found)
    return found
  }
  return (stated, style) => {
    const linked = style.id === null ? undefined : byParagraphStyle.get(style.id)
    const numId = stated.numId ?? style.numbering.numId ?? linked?.numId ?? null
    if (numId === null || numId === 0) return null
    const ofStyle = linkedLevel(numId, style, numbering) ?? style.numbering.level
    return find(numId, stated.level ?? ofStyle ?? 0)
  }
}

function itemLevel(
  numId: number,
  number: number,
  numbering: Numbering,
  styles: Styles,
  sheet: StyleSheet,
): ItemLevel | null {
  const instance = numbering.instances.get(numId)
  if (!instance) return null
  const found = abstractOf(instance.abstractId, numbering, styles, sheet)
  const levels = new Map([...(found?.list.levels ?? []), ...instance.levels])
  const level = levels.get(number)
  if (!level) return null
  const abstractId = found?.id ?? instance.abstractId
  return {
    numId,
    abstractId,
    number,
    level,
    levels,
    starts: instance.starts,
    restarted: restartedBy(number, levels),
  }
}

/** §17.9.10: an item of the level that a level names, or of one above it, starts that one anew. */
export function restartedBy(number: number, levels: ReadonlyMap<number, Level>): number[] {
  const below = Array.from({ length: 8 - number }, (_, index) => number + 1 + index)
  return below.filter(level => number < (levels.get(level)?.restartAfter ?? level))
}

/** The abstract list of an id, or the one of the numbering style that it links to (§17.9.21). */
function abstractOf(
  id: string,
  numbering: Numbering,
  styles: Styles,
  sheet: StyleSheet,
): { id: string; list: AbstractList } | null {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const list = numbering.abstract.get(at)
    if (!list) return null
    if (list.styleLink === null || list.levels.size > 0 || !styles.byId.has(list.styleLink))
      return { id: at, list }
    const { numId } = sheet.paragraph(list.styleLink).numbering
    at = (numId === null ? undefined : numbering.instances.get(numId)?.abstractId) ?? at
  }
  return null
}

function levelsByParagraphStyle({ abstract, instances }: Numbering): Map<string, { numId: number }> {
  const found = new Map<string, { numId: number }>()
  for (const [numId, { abstractId }] of instances)
    for (const { paragraphStyle } of abstract.get(abstractId)?.levels.values() ?? [])
      if (paragraphStyle !== null && !found.has(paragraphStyle)) found.set(paragraphStyle, { numId })
  return found
}

/** The level of a list that names a style as the one of its paragraphs. */
function linkedLevel(
  numId: number,
  { id }: ResolvedStyle,
  { abstract, instances }: Numbering,
): number | null {
  if (id === null) return null
  const levels = abstract.get(instances.get(numId)?.abstractId ?? '')?.levels
  for (const [number, { paragraphStyle }] of levels ?? []) if (paragraphStyle === id) return number
  return null
}
