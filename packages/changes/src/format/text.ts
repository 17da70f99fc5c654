import type { Change, Delta, WordRun } from '../delta.js'
import { phraseOf } from './phrase.js'
import { sayProposal } from './proposal.js'
import { subjectsOf, summaryOf } from './subjects.js'

/** What a piece of the text is, for whoever gives it a colour. */
export type TextRole = 'plain' | 'subject' | 'added' | 'removed' | 'moved' | 'breaking'

/** The words in a change without colour: the notation of `git diff --word-diff=plain`. */
export function paintPlain(role: TextRole, text: string): string {
  if (role === 'removed') return `[-${text}-]`
  return role === 'added' ? `{+${text}+}` : text
}

/**
 * A delta for a terminal: the changes of each subject, one a line, then the version that they ask for. `paint` gives
 * every piece its look, and is the place to make texts of a source safe for a terminal.
 */
export function deltaToText(
  delta: Delta,
  paint: (role: TextRole, text: string) => string = paintPlain,
): string {
  const lines = [paint('plain', `${delta.from.version} -> ${delta.to.version}: ${summaryOf(delta)}`)]
  for (const { id, label, changes } of subjectsOf(delta)) {
    lines.push('', paint('subject', id === null ? label : `${label} (${id})`))
    for (const change of changes) lines.push(`  ${line(change, paint)}`)
  }
  if (delta.changes.length > 0) {
    lines.push('', paint('plain', `Version: ${sayProposal(delta)}`))
  }
  return `${lines.join('\n')}\n`
}

function line(change: Change, paint: (role: TextRole, text: string) => string): string {
  const { sign, what, values } = phraseOf(change)
  const mark = change.breaking ? `${paint('breaking', 'breaking')} ` : ''
  const place = change.kind.endsWith('-moved') ? ` ${paint('moved', ranks(change))}` : ''
  const said = values.length > 0 ? `: ${values.map(run => say(run, paint)).join('')}` : ''
  return `${sign} ${mark}${paint('plain', what)}${place}${said}`
}

function say({ op, text }: WordRun, paint: (role: TextRole, text: string) => string): string {
  return paint(op === 'equal' ? 'plain' : op, text.replace(/\s+/g, ' '))
}

/** `from 4 to 1`, counted from one: where a moved thing stood and stands. */
export function ranks({ pointer }: Change): string {
  const rank = (at: string | null) => Number(/\/(\d+)(?:\/[a-z]+)?$/.exec(at ?? '')?.[1] ?? -1) + 1
  return `from ${rank(pointer.old)} to ${rank(pointer.new)}`
}
