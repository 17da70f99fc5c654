import type { ChangeKind } from '@metiers/schema'
import { type ChangeWords, type Language, wordsOf } from '@metiers/words'
import type { Change, WordRun } from '../delta.js'
import { sayValue } from './value.js'

/** A change as a line for a reader: what it is, then the words that differ, or the old and the new value. */
export type Phrase = { sign: '+' | '-' | '~' | '>'; what: string; values: WordRun[] }

/** A run of words that stay is shown up to this many letters on each side of what changed. */
const shownLetters = 60

export function phraseOf(change: Change, language: Language): Phrase {
  const { changes } = wordsOf(language)
  return { sign: signOf(change.kind), what: whatOf(change, language), values: valuesOf(change, changes) }
}

function signOf(kind: ChangeKind): Phrase['sign'] {
  if (kind.endsWith('-moved')) return '>'
  if (/-(?:added|filled|reinstated)$/.test(kind)) return '+'
  if (/-(?:removed|emptied|deprecated|joined)$/.test(kind)) return '-'
  return '~'
}

/** `main activities: item moved`, `occupation renamed`: the kind, and the section where it does not say which. */
function whatOf({ kind, part, partLabels }: Change, language: Language): string {
  const { changes: words } = wordsOf(language)
  const section = partLabels?.[language] ?? partLabels?.fr ?? words.section(part)
  if (kind === 'text-edited') return words.edited(section)
  if (kind === 'section-filled') return words.filled(section)
  if (kind === 'section-emptied') return words.emptied(section)
  const said = words.kinds[kind]
  return /^(?:item|label|competence|empty-heading)-/.test(kind) ? words.inSection(section, said) : said
}

function valuesOf(change: Change, changeWords: ChangeWords): WordRun[] {
  const { kind, old, new: now, words, pointer } = change
  if (words) return shortened(words)
  // Of a group or an occupation that moved, the values are its ranks, which are said beside.
  if (kind.startsWith('empty-heading-') || (kind.endsWith('-moved') && kind !== 'item-moved')) return []
  const from = pointer.old === null || old === null ? '' : sayValue(old, changeWords.values)
  const to = pointer.new === null || now === null ? '' : sayValue(now, changeWords.values)
  if (from === to) return from === '' ? [] : [{ op: 'equal', text: from }]
  const between: WordRun[] = from !== '' && to !== '' ? [{ op: 'equal', text: ' → ' }] : []
  const removed: WordRun[] = from === '' ? [] : [{ op: 'removed', text: from }]
  const added: WordRun[] = to === '' ? [] : [{ op: 'added', text: to }]
  return [...removed, ...between, ...added]
}

function shortened(words: WordRun[]): WordRun[] {
  return words.map(({ op, text }, at) => {
    if (op !== 'equal') return { op, text }
    const letters = [...text]
    const isFirst = at === 0
    const isLast = at === words.length - 1
    if (letters.length <= shownLetters * (isFirst || isLast ? 1 : 2)) return { op, text }
    const before = isFirst ? '' : letters.slice(0, shownLetters).join('')
    const after = isLast ? '' : letters.slice(-shownLetters).join('')
    return { op, text: `${before}…${after}` }
  })
}
