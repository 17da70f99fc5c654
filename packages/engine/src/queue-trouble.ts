import type { Trouble } from '@metiers/schema'

/** A queue, or the store that is shared beside it, cannot be used: a message with the facts, for whoever says it. */
export class QueueTrouble extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.code)
    this.name = 'QueueTrouble'
    this.trouble = trouble
  }
}
