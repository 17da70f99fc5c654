import type { WordFault } from '@metiers/schema'

/** What is wrong with a Word 97 file, where its own numbers say so. */
export class BrokenWordFile extends Error {
  readonly fault: WordFault
  constructor(fault: WordFault) {
    super(fault)
    this.fault = fault
  }
}
