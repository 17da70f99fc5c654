import { UnreadableInput } from './unreadable.js'

// What git writes around the two sides of a conflict that it could not settle.
const conflictMarker = /^(?:<{7}|>{7}) /

/** Throws `UnreadableInput` with the line of the first marker that git has left in a text: half of it is one side's. */
export function assertNoConflict(text: string, path: string): void {
  const index = text.split('\n').findIndex(line => conflictMarker.test(line))
  if (index < 0) return
  throw new UnreadableInput({ code: 'git-conflict', path, place: { line: index + 1 }, facts: {} })
}
