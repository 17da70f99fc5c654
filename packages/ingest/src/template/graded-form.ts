import { labelWords, textKey } from '@metiers/schema'
import { type HeadingPattern, matchHeading, parseHeading } from './heading-pattern.js'
import { type ScaleReader, scaleReaderOf } from './scale-reader.js'
import type { Section, Template } from './template.js'

/**
 * A column of a graded list: its items, their remarks, their levels written in one column (`level`), or one level each to
 * tick (`level1` is the lowest; `none` is what is not required).
 */
export type GradedColumn = 'category' | 'note' | 'level' | 'none' | `level${number}`

/** What a graded list of the template looks like. */
export type GradedForm = {
  /** The id of its section. */
  section: string
  scale: ScaleReader
  /** The columns to tick, from the lowest level. */
  levelColumns: readonly GradedColumn[]
  /** Whether the template knows the head of a column of items, of one of levels, and rows of the form. */
  hasItemHead: boolean
  hasLevelHead: boolean
  hasItems: boolean
  isLegend(text: string): boolean
  columnOf(text: string): GradedColumn | null
  /** Whether a text is a row of the form. */
  isItem(text: string): boolean
}

/** Compiles a graded section; null where it has no scale of the template. */
export function createGradedForm(section: Section, { scales }: Template): GradedForm | null {
  const scale = scales.find(({ id }) => id === section.scale)
  if (!scale) return null
  const { item = [], level = [], note = [] } = section.columns ?? {}
  const reader = scaleReaderOf(scale)
  const heads = new Map<string, GradedColumn>([
    ...note.map(head => [textKey(head), 'note'] as const),
    ...level.map(head => [textKey(head), 'level'] as const),
    ...item.map(head => [textKey(head), 'category'] as const),
  ])
  const items = new Set((section.items ?? []).map(textKey))
  const legend = (section.legend ?? []).map(parseHeading)
  return {
    section: section.id,
    scale: reader,
    levelColumns: scale.levels.map((_, at): GradedColumn => `level${at + 1}`),
    hasItemHead: item.length > 0,
    hasLevelHead: level.length > 0,
    hasItems: items.size > 0,
    isLegend: text => matchesAny(legend, text),
    columnOf: text => heads.get(textKey(text)) ?? columnOfRank(reader.rankOf(text)),
    isItem: text => items.has(textKey(text)),
  }
}

/** The rank that a tick in a column says, 0 where it says that the item is not required; null in the other columns. */
export function rankOfColumn(column: GradedColumn | null | undefined): number | null {
  if (column === 'none') return 0
  const rank = /^level(\d+)$/.exec(column ?? '')?.[1]
  return rank === undefined ? null : Number(rank)
}

function columnOfRank(rank: number | null): GradedColumn | null {
  if (rank === null) return null
  return rank === 0 ? 'none' : `level${rank}`
}

function matchesAny(patterns: readonly HeadingPattern[], text: string): boolean {
  const words = labelWords(text)
  return patterns.some(pattern => matchHeading(pattern, words) !== null)
}
