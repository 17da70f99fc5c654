import { type Language, wordsOf } from '@metiers/words'
import type { Change, Delta, WordRun } from '../delta.js'
import { proposedVersion } from '../propose-version.js'
import { phraseOf } from './phrase.js'
import { subjectsOf, summaryOf } from './subjects.js'

/** What a piece of the text is, for whoever gives it a colour. */
export type TextRole = 'plain' | 'subject' | 'added' | 'removed' | 'moved' | 'breaking'

/** Gives a piece of the text its look. */
export type Paint = (role: TextRole, text: string) => string

/** The words in a change without colour: the notation of `git diff --word-diff=plain`. */
export function paintPlain(role: TextRole, text: string): string {
  if (role === 'removed') return `[-${text}-]`
  return role === 'added' ? `{+${text}+}` : text
}

/**
 * A delta for a terminal: the changes of each subject, one a line, then the version that they ask for. `paint` gives
 * every piece its look, and is the place to make texts of a source safe for a terminal.
 */
export function deltaToText(delta: Delta, language: Language, paint: Paint = paintPlain): string {
  const words = wordsOf(language).changes
  const lines = [
    paint('plain', `${delta.from.version} -> ${delta.to.version}: ${summaryOf(delta, language)}`),
  ]
  for (const { id, label, changes } of subjectsOf(delta, language)) {
    lines.push('', paint('subject', id === null ? label : `${label} (${id})`))
    for (const change of changes) lines.push(`  ${line(change, language, paint)}`)
  }
  if (delta.changes.length > 0) {
    lines.push('', paint('plain', words.version(words.proposal(proposedVersion(delta)))))
  }
  return `${lines.join('\n')}\n`
}

function line(change: Change, language: Language, paint: Paint): string {
  const words = wordsOf(language).changes
  const { sign, what, values } = phraseOf(change, language)
  const mark = change.breaking ? `${paint('breaking', words.breaking)} ` : ''
  const place = change.kind.endsWith('-moved') ? ` ${paint('moved', ranks(change, language))}` : ''
  const said = values.length > 0 ? `${words.colon}${values.map(run => say(run, paint)).join('')}` : ''
  return `${sign} ${mark}${paint('plain', what)}${place}${said}`
}

function say({ op, text }: WordRun, paint: Paint): string {
  return paint(op === 'equal' ? 'plain' : op, text.replace(/\s+/g, ' '))
}

/** `from 4 to 1`, counted from one: where a moved thing stood and stands. */
export function ranks({ pointer }: Change, language: Language): string {
  const rank = (at: string | null) => Number(/\/(\d+)(?:\/[a-z]+)?$/.exec(at ?? '')?.[1] ?? -1) + 1
  return wordsOf(language).changes.ranks(rank(pointer.old), rank(pointer.new))
}
