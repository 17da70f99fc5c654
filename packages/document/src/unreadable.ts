import type { Trouble } from '@metiers/schema'
import { type Language, sayTrouble } from '@metiers/words'

/**
 * An input that cannot be read at all: a person's file, not a broken promise of ours. Its message is one English
 * sentence with the file, the place, what was expected and what to do; `sayUnreadable` says it in another language.
 */
export class UnreadableInput extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(sayTrouble('en', trouble))
    this.name = 'UnreadableInput'
    this.trouble = trouble
  }
}

/** What cannot be read and why, in one sentence. */
export function sayUnreadable(language: Language, { trouble }: UnreadableInput): string {
  return sayTrouble(language, trouble)
}
