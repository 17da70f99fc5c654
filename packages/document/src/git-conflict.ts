import { UnreadableInput } from './unreadable.js'

// What git writes around the two sides of a conflict that it could not settle.
const conflictMarker = /^(?:<{7}|>{7}) /

/** Throws `UnreadableInput` with the line of the first marker that git has left in a text: half of it is one side's. */
export function assertNoConflict(text: string, path: string): void {
  const index = text.split('\n').findIndex(line => conflictMarker.test(line))
  if (index < 0) return
  throw new UnreadableInput({
    path,
    where: `line ${index + 1}`,
    problem: 'a conflict that git left open',
    expected: 'one of the two sides, without the markers of git',
    advice: 'Correct that line and run the command again.',
  })
}
