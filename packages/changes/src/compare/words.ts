import { diffWordsWithSpace } from 'diff'
import type { WordRun } from '../delta.js'

/** Texts with more differing words than this are shown as one text for another: the search costs the square. */
const editBound = 2_000

/**
 * The words that differ between two texts. A word, a run of spaces and each sign of punctuation count as words.
 * The words are found by classes of characters, not by a locale's rules, which change from system to system.
 */
export function diffWords(old: string, now: string): WordRun[] {
  const runs = diffWordsWithSpace(old, now, { maxEditLength: editBound })
  if (!runs) {
    return [
      { op: 'removed', text: old },
      { op: 'added', text: now },
    ]
  }
  return runs.map(({ value, added, removed }) => ({
    op: removed ? 'removed' : added ? 'added' : 'equal',
    text: value,
  }))
}
