import { sameText } from '@metiers/schema'
import type { FicheItem } from '../release/read-contents.js'
import { skillWords } from '../skills/skill-words.js'

/** A text of an occupation beside an item of a fiche; `score`: the share of words that they have in common, 0 to 1. */
export type Pair = { text: string; item: FicheItem; score: number }

/** Two lists of texts brought together: those that are the same, those that may be, and what only one of them has. */
export type Paired = {
  accepted: (Pair & { predicate: string })[]
  same: Pair[]
  likely: Pair[]
  onlyHere: string[]
  onlyThere: FicheItem[]
}

/** The accepted mappings of the skill of a text, by the number of the item: its relation and confidence. */
export type Accepted = (text: string) => ReadonlyMap<string, { predicate: string; confidence: number }>

/** Below half of their words in common, two texts are not proposed as one. */
export const leastShared = 0.5

/**
 * Pairs the texts of an occupation with the items of a fiche, each once: first those that an accepted mapping of the
 * skill joins (`score` is its confidence), then those that are the same text, then, the
 * nearest first, those that share at least half of their words (2 x shared / (text + item), small and leading
 * words aside, a verb and its noun as one). The second are proposals for a person.
 */
export function pairItems(
  texts: readonly string[],
  items: readonly FicheItem[],
  acceptedOf: Accepted = () => new Map(),
): Paired {
  const distinct = texts.filter((text, at) => !texts.slice(0, at).some(other => sameText(other, text)))
  const freeTexts = new Set(distinct)
  const freeItems = new Set(items)
  const take = <P extends Pair>(candidates: P[]): P[] =>
    candidates.filter(({ text, item }) => {
      if (!freeTexts.has(text) || !freeItems.has(item)) return false
      freeTexts.delete(text)
      freeItems.delete(item)
      return true
    })
  const accepted = take(
    distinct.flatMap(text => {
      const mappings = acceptedOf(text)
      return items.flatMap(item => {
        const mapping = mappings.get(item.code)
        return mapping ? [{ text, item, score: mapping.confidence, predicate: mapping.predicate }] : []
      })
    }),
  )
  const same = take(
    distinct.flatMap(text =>
      items.flatMap(item => (sameText(text, item.label) ? [{ text, item, score: 1 }] : [])),
    ),
  )
  const words = new Map(items.map(item => [item, tellingWords(item.label)]))
  const likely = distinct
    .flatMap(text => {
      const own = new Set(tellingWords(text))
      return items.map((item): Pair => {
        const others = words.get(item) ?? []
        const shared = others.filter(word => own.has(word)).length
        return { text, item, score: (2 * shared) / Math.max(own.size + others.length, 1) }
      })
    })
    .filter(({ score }) => score >= leastShared)
    .sort((one, other) => other.score - one.score)
  return { accepted, same, likely: take(likely), onlyHere: [...freeTexts], onlyThere: [...freeItems] }
}

function tellingWords(text: string): string[] {
  return [...skillWords(text).keys()]
}
