import { textKey } from '@metiers/schema'
import type { HeadingIndex } from './headings.js'
import { nearestHeading } from './nearest-heading.js'

/**
 * The template's heading that a text of another form likely means, to advise a steward: one that is a slip away, or
 * one that shares half of its words with it or with what other forms call the section. Null where there is none.
 */
export function likelyHeading(text: string, index: HeadingIndex): string | null {
  const near = nearestHeading(text, index)
  if (near !== null) return near
  const words = wordsOf(text)
  let best: { heading: string; score: number } | null = null
  for (const { heading, names } of index.likely) {
    for (const name of names) {
      const score = likeness(words, wordsOf(name))
      if (score >= 0.5 && (best === null || score > best.score)) best = { heading, score }
    }
  }
  return best?.heading ?? null
}

const empty = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'ou',
  'sur',
])
const mostWords = 12

export function wordsOf(text: string): ReadonlySet<string> {
  const words = textKey(text.slice(0, 200)).split('-').slice(0, mostWords)
  return new Set(words.filter(word => !empty.has(word)).map(word => word.replace(/(?:e?s|x)$/, '')))
}

/** Dice's coefficient: the words that both have, against those of each. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(word => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}
