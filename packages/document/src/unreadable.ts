/** A place inside a file that cannot be read, as a person would say it: `line 12`, `byte 4096`. */
type Trouble = { path: string; where?: string; problem: string; expected: string; advice: string }

/**
 * An input that cannot be read at all: a person's file, not a broken promise of ours. Its message is one
 * sentence with the file, the place, what was expected and what to do.
 */
export class UnreadableInput extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    const where = trouble.where ? `${trouble.where}: ` : ''
    super(`${trouble.path}: ${where}${trouble.problem}; expected ${trouble.expected}. ${trouble.advice}`)
    this.name = 'UnreadableInput'
    this.trouble = trouble
  }
}
