import type { Trouble } from '@metiers/schema'
import { type Language, sayTrouble } from '@metiers/words'

/** A trouble whose sentence stands where it is met; `where` is a place inside the file, as a person would say it. */
type SpokenTrouble = { path: string; where?: string; problem: string; expected: string; advice: string }

/**
 * An input that cannot be read at all: a person's file, not a broken promise of ours. Its message is one English
 * sentence with the file, the place, what was expected and what to do; `sayUnreadable` says it in another language.
 */
export class UnreadableInput extends Error {
  readonly trouble: Trouble | SpokenTrouble

  constructor(trouble: Trouble | SpokenTrouble) {
    super(sayAny('en', trouble))
    this.name = 'UnreadableInput'
    this.trouble = trouble
  }
}

/** What cannot be read and why, in one sentence. */
export function sayUnreadable(language: Language, { trouble }: UnreadableInput): string {
  return sayAny(language, trouble)
}

function sayAny(language: Language, trouble: Trouble | SpokenTrouble): string {
  if ('code' in trouble) return sayTrouble(language, trouble)
  const where = trouble.where ? `${trouble.where}: ` : ''
  return `${trouble.path}: ${where}${trouble.problem}; expected ${trouble.expected}. ${trouble.advice}`
}
