import { labelWords } from '@metiers/schema'
import { gradeKey } from './grade-key.js'
import { type HeadingPattern, matchHeading, parseHeading } from './heading-pattern.js'
import { endingsOf } from './item-endings.js'
import type { Scale } from './template.js'

/** Reads what stands for a level of one scale. */
export type ScaleReader = {
  size: number
  /** The rank that a text says, 0 where it says that its item is not required; null where it says neither. */
  rankOf(text: string): number | null
  /** An item with its level behind it, taken apart; null where the end of the text is no level of the scale. */
  splitItem(text: string): GradedText | null
  /** Whether an empty cell, or a row without a tick, says that the item is not required. */
  isNothingMeant: boolean
}

/** An item without its level, and the level: as it is written, and its rank. */
export type GradedText = { label: string; written: string; rank: number }

const filled = '●⬤⚫⏺■◼▮★◆'
const empty = '○◯⚪⭘□◻☐▯☆◇'
const signs = new RegExp(`^([${filled}]*)([${empty}]*)$`, 'u')
const anySign: ReadonlySet<string> = new Set(`${filled}${empty}\u{FE0E}\u{FE0F}`)

const readers = new WeakMap<Scale, ScaleReader>()

/** The reader of a scale: made once, for it is asked for by each fiche. */
export function scaleReaderOf(scale: Scale): ScaleReader {
  const known = readers.get(scale) ?? createScaleReader(scale)
  readers.set(scale, known)
  return known
}

/** Compiles the ways to write the levels of a scale: notations, labels and headings, and a row of signs. */
function createScaleReader({ levels, notConcerned }: Scale): ScaleReader {
  const ranks = new Map<string, number>()
  const patterns: { pattern: HeadingPattern; rank: number }[] = []
  for (const [at, { notation, labels, headings }] of levels.entries()) {
    for (const name of [notation, labels.fr, ...(labels.en ? [labels.en] : []), ...headings]) {
      if (/\{(?:count|scope)\}/.test(name)) patterns.push({ pattern: parseHeading(name), rank: at + 1 })
      else ranks.set(gradeKey(name), at + 1)
    }
  }
  for (const text of notConcerned) if (gradeKey(text) !== '') ranks.set(gradeKey(text), 0)
  const isNothingMeant = notConcerned.some(text => gradeKey(text) === '')

  const rankOf = (text: string): number | null => {
    const key = gradeKey(text)
    if (key === '') return null
    const known = ranks.get(key) ?? rankOfSigns(key)
    if (known !== null) return known
    const words = labelWords(text)
    return patterns.find(({ pattern }) => matchHeading(pattern, words))?.rank ?? null
  }

  // As many signs as levels, the filled ones first: how many are filled is the rank. None of them is 0, or nothing.
  const rankOfSigns = (key: string): number | null => {
    const [all, full = ''] = signs.exec(key) ?? []
    const shown = [...full].length
    if (all === undefined || [...all].length !== levels.length) return null
    return shown > 0 || isNothingMeant || ranks.get('0') === 0 ? shown : null
  }

  const splitItem = (text: string): GradedText | null => {
    for (const { label, written } of endingsOf(text, anySign)) {
      const rank = rankOf(written)
      if (rank !== null) return { label, written, rank }
    }
    return null
  }
  return { size: levels.length, rankOf, splitItem, isNothingMeant }
}
