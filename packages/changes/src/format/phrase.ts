import type { Change, ChangeKind, WordRun } from '../delta.js'
import { sayValue } from './value.js'

/** A change as a line for a reader: what it is, then the words that differ, or the old and the new value. */
export type Phrase = { sign: '+' | '-' | '~' | '>'; what: string; values: WordRun[] }

/** A run of words that stay is shown up to this many letters on each side of what changed. */
const shownLetters = 60

export function phraseOf(change: Change): Phrase {
  return { sign: signOf(change.kind), what: whatOf(change), values: valuesOf(change) }
}

function signOf(kind: ChangeKind): Phrase['sign'] {
  if (kind.endsWith('-moved')) return '>'
  if (/-(?:added|filled|reinstated)$/.test(kind)) return '+'
  if (/-(?:removed|emptied|deprecated)$/.test(kind)) return '-'
  return '~'
}

/** `main activities: item moved`, `occupation renamed`: the kind, and the section where it does not say which. */
function whatOf({ kind, part }: Change): string {
  const said = kind.replaceAll('-', ' ')
  if (kind === 'text-edited') return `${nameOf(part)} edited`
  if (kind === 'section-filled' || kind === 'section-emptied') return `${nameOf(part)} ${kind.slice(8)}`
  return /^(?:item|label|competence|empty-heading)-/.test(kind) ? `${nameOf(part)}: ${said}` : said
}

function nameOf(part: string): string {
  return part === 'alternative-labels-en' ? 'alternative labels in English' : part.replaceAll('-', ' ')
}

function valuesOf({ kind, old, new: now, words, pointer }: Change): WordRun[] {
  if (words) return shortened(words)
  // Of a group or an occupation that moved, the values are its ranks, which are said beside.
  if (kind.startsWith('empty-heading-') || (kind.endsWith('-moved') && kind !== 'item-moved')) return []
  const from = pointer.old === null || old === null ? '' : sayValue(old)
  const to = pointer.new === null || now === null ? '' : sayValue(now)
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
