import type { Trouble } from '@metiers/schema'

/**
 * An input that cannot be read at all: a person's file, not a broken promise of ours. Its message is one English
 * sentence with the file, the place, what was expected and what to do; `sayUnreadable` says it in another language.
 */
export class UnreadableInput extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(say(trouble))
    this.name = 'UnreadableInput'
    this.trouble = trouble
  }
}

// A thread that reads hands its troubles on, and has no words: to load them takes longer than to read a document.
let say = ({ path, code }: Trouble) => `${path}: ${code}`

/** From now on the message of an `UnreadableInput` is what `sentence` makes of its trouble. */
export function sayTroublesBy(sentence: (trouble: Trouble) => string): void {
  say = sentence
}
