import { normaliseText, sameText, textKey } from '@metiers/schema'
import { writtenWords } from '../written-words.js'

/** `respelt` where only the spelling differs, by the rule of `compareLabels`. */
export type LabelChange = 'unchanged' | 'respelt' | 'changed'

/**
 * How a label of a mapping stands to that of a release. `unchanged`: the same but for apostrophes, spaces and case, in
 * which two copies of one release differ. `respelt`, by the rule "same words": the same letters and digits in the same
 * order once punctuation, accents and hyphens are set aside too (`-DSI-` and `(DSI)`; not `C++` and `C#`). All else is `changed`, and then
 * the meaning may have changed with it.
 */
export function compareLabels(stated: string, current: string): LabelChange {
  if (plain(stated) === plain(current)) return 'unchanged'
  return sameText(stated, current) ? 'respelt' : 'changed'
}

/** The words that one label has and the other lacks, as they are written, to see at once what a change is. */
export function changedWords(stated: string, current: string): { gone: string[]; added: string[] } {
  return { gone: wordsBeyond(stated, current), added: wordsBeyond(current, stated) }
}

function wordsBeyond(label: string, other: string): string[] {
  const known = new Set(writtenWords(other).map(textKey))
  return [...new Set(writtenWords(label).filter(word => !known.has(textKey(word))))]
}

function plain(label: string): string {
  return normaliseText(label)
    .replace(/['‘’ʼ´`]/gu, "'")
    .toLowerCase()
}
